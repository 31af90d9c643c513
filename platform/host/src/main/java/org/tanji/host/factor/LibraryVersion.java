package org.tanji.host.factor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.uncertainty.SpreadText;

/**
 * Names the content of a library: equal content has equal names, whatever file it stands in, in which order and with
 * which remarks. Notes are part of the content, because readers of a report see them.
 */
final class LibraryVersion {

    private final StringBuilder canon = new StringBuilder("tanji-factor-library/1\n");

    private LibraryVersion() {}

    /** SHA-256 in hexadecimal digits, 64 of them. */
    static String of(
            Map<String, LibraryEntry> entries, Map<String, FuelProperty> properties, Map<String, GwpSet> sets) {
        var version = new LibraryVersion();
        new TreeMap<>(entries).values().forEach(version::entry);
        new TreeMap<>(properties).values().forEach(version::property);
        new TreeMap<>(sets).values().forEach(version::set);
        return Sha256.of(version.canon.toString());
    }

    private void entry(LibraryEntry entry) {
        EmissionFactor factor = entry.factor();
        line("factor", factor.id());
        words("name", factor.name());
        line("value", number(factor.value()));
        line("unit", factor.unitText());
        factor.emissions().forEach((gas, kilograms) -> line(gas.name(), number(kilograms)));
        line("category", factor.category());
        line("scope", factor.scope().key());
        line("gwp-set", factor.gwpSet().orElse(""));
        line("year", factor.year().map(String::valueOf).orElse(""));
        line("geography", factor.geography());
        line("evidence", factor.evidence().key());
        line("spread", factor.spread().map(SpreadText::write).orElse(""));
        line("default", String.valueOf(entry.preset()));
        words("note", entry.note());
        words("exempt", entry.exemption());
        line("heating-value", entry.heatingValue().orElse(""));
        factor.valid().ifPresent(valid -> line("valid", valid.toString()));
        entry.revision().ifPresent(revision -> {
            line("revised", revision.date().toString());
            line("by", revision.by());
            words("reason", revision.reason());
        });
        source(factor.source());
    }

    private void property(FuelProperty property) {
        line("property", property.id());
        words("name", property.name());
        line("kind", property.kind().key());
        line("value", number(property.value()));
        line("unit", property.unit());
        line("evidence", property.evidence().key());
        source(property.source());
    }

    private void set(GwpSet set) {
        line("gwp", set.id());
        line("source", set.source());
        set.gwp100().forEach((gas, potential) -> line(gas.name(), number(potential)));
    }

    private void source(FactorSource source) {
        words("source", source.title());
        line("reference", source.reference());
        line("licence", source.licence());
    }

    private void words(String key, Optional<BilingualText> text) {
        text.ifPresent(present -> words(key, present));
    }

    private void words(String key, BilingualText text) {
        line(key + ".zh", text.zh());
        line(key + ".en", text.en());
    }

    /** The length before the text keeps two different contents from running into the same characters. */
    private void line(String key, String value) {
        canon.append(key)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
