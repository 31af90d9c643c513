package org.tanji.host.certificate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes two units of certification the same across cases, rule 4: spelling, width and spaces do not. */
public record UnitKey(String factory, String product, String model, String site) {

    /** Equal for the same unit, however it was typed. */
    public String text() {
        return Stream.of(factory, product, model, site)
                .map(part -> Normalizer.normalize(part, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", ""))
                .collect(Collectors.joining("|"));
    }
}
