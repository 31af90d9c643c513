package org.tanji.host.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.quantity.Unit;

/**
 * What somebody looks for in the library.
 *
 * @param text words that must all occur in id, names or source; empty for any
 * @param category a branch of the category tree, such as {@code electricity}
 * @param unit of the activity; factors per anything else cannot be multiplied with it
 * @param forProducts leaves out what a product footprint may not use
 */
public record FactorQuery(String text, Optional<String> category, Optional<Unit> unit, boolean forProducts) {

    public static final FactorQuery EVERYTHING = new FactorQuery("", Optional.empty(), Optional.empty(), false);

    public FactorQuery text(String words) {
        return new FactorQuery(words, category, unit, forProducts);
    }

    public FactorQuery category(String branch) {
        return new FactorQuery(text, Optional.of(branch), unit, forProducts);
    }

    public FactorQuery unit(Unit of) {
        return new FactorQuery(text, category, Optional.of(of), forProducts);
    }

    public FactorQuery onlyForProducts() {
        return new FactorQuery(text, category, unit, true);
    }

    boolean finds(EmissionFactor factor) {
        return (!forProducts || factor.scope().allowedInProductFootprint())
                && unit.map(factor.per()::sameDimensionAs).orElse(true)
                && category.map(branch -> (factor.category() + "/").startsWith(branch + "/"))
                        .orElse(true)
                && Arrays.stream(fold(text).split("\\s+")).allMatch(fold(searched(factor))::contains);
    }

    private static String searched(EmissionFactor factor) {
        return String.join(
                " ",
                factor.id(),
                factor.name().zh(),
                factor.name().en(),
                factor.source().title().zh(),
                factor.source().title().en(),
                factor.geography());
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
