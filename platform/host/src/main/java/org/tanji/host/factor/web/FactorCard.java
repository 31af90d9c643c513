package org.tanji.host.factor.web;

import org.tanji.engine.factor.EmissionFactor;
import org.tanji.host.web.Typeset;
import org.tanji.host.web.Words;

/** An emission factor with its source, ready to be read. */
public record FactorCard(
        String id,
        String name,
        String value,
        String scope,
        String category,
        String year,
        String geography,
        String gwpSet,
        String source,
        String reference,
        String licence,
        String evidence,
        boolean allowed) {

    public static FactorCard of(EmissionFactor factor, Words words) {
        return new FactorCard(
                factor.id(),
                words.text(factor.name()),
                factor.value().toPlainString() + " " + Typeset.of(factor.unitText()),
                words.text("scope." + factor.scope().key()),
                factor.category(),
                factor.year().map(String::valueOf).orElse(""),
                factor.geography(),
                factor.gwpSet().orElse(""),
                words.text(factor.source().title()),
                factor.source().reference(),
                factor.source().licence(),
                words.text("evidence." + factor.evidence().key()),
                factor.scope().allowedInProductFootprint());
    }
}
