package org.tanji.host.factoruse.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;
import org.tanji.host.factor.FactorHistory;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.LibraryEntry;
import org.tanji.host.factor.web.FactorCard;
import org.tanji.host.factoruse.EffectFigures;
import org.tanji.host.factoruse.FactorUses;
import org.tanji.host.factoruse.Substitute;
import org.tanji.host.identity.Account;
import org.tanji.host.web.Typeset;
import org.tanji.host.web.Words;

/** Puts together what the page of one factor shows to one reader. */
final class ShowFactor {

    private final FactorLibrary library;
    private final FactorHistory history;
    private final FactorUses uses;

    ShowFactor(FactorLibrary library, FactorHistory history, FactorUses uses) {
        this.library = library;
        this.history = history;
        this.uses = uses;
    }

    FactorPage page(String id, Optional<String> value, Optional<String> replacement, Account reader, Words words) {
        var substitute = Optional.<Substitute>empty();
        var problem = "";
        if (value.isPresent() || replacement.isPresent()) {
            try {
                substitute = Optional.of(Substitute.of(value, replacement, library));
            } catch (Failure failure) {
                problem = failure.message(words.locale());
            }
        }
        var asked = substitute;
        var entry = library.find(id);
        return new FactorPage(
                id,
                entry.map(found -> FactorCard.of(found.factor(), words)),
                entry.flatMap(found -> found.factor().valid())
                        .map(Object::toString)
                        .orElse(""),
                entry.flatMap(LibraryEntry::note).map(words::text).orElse(""),
                entry.map(found -> gases(found.factor())).orElse(List.of()),
                entry.map(found -> vintages(found.factor(), words)).orElse(List.of()),
                ShowHistory.lines(history.of(id), words),
                uses.list(id, reader, use -> line(use, asked, words)),
                value.orElse(""),
                replacement.orElse(""),
                problem);
    }

    private static List<FactorPage.GasLine> gases(EmissionFactor factor) {
        return factor.emissions().entrySet().stream()
                .map(gas -> new FactorPage.GasLine(
                        Typeset.of(gas.getKey().name()),
                        EffectFigures.amount(Optional.of(gas.getValue())) + " kg/"
                                + Typeset.of(factor.per().symbol())))
                .toList();
    }

    List<FactorPage.VintageLine> vintages(EmissionFactor factor, Words words) {
        return library.entries().values().stream()
                .map(LibraryEntry::factor)
                .filter(factor::isVintageOf)
                .sorted(Comparator.comparing(
                        (EmissionFactor other) -> -other.year().orElse(0)))
                .map(other -> new FactorPage.VintageLine(
                        other.id(),
                        words.text(other.name()),
                        other.year().map(String::valueOf).orElse(""),
                        other.value().toPlainString() + " " + Typeset.of(other.unitText()),
                        other.year().orElse(0) > factor.year().orElse(0)))
                .toList();
    }

    private static FactorPage.StudyLine line(FactorUses.Use use, Optional<Substitute> asked, Words words) {
        var version = use.version();
        var effect = asked.map(substitute -> substitute.effect(use.result(), use.used()));
        return new FactorPage.StudyLine(
                "/studies/" + version.study() + "?version=" + version.number(),
                version.title(),
                version.number(),
                EffectFigures.amount(use.result().footprint().value()),
                use.used().value().toPlainString() + " " + Typeset.of(use.used().unitText()),
                effect.map(done -> EffectFigures.amount(done.after())).orElse(""),
                effect.map(done -> EffectFigures.percent(done.change())).orElse(""),
                effect.flatMap(done -> done.refused())
                        .map(why -> why.message(words.locale()))
                        .orElse(""));
    }
}
