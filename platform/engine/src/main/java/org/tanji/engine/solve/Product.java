package org.tanji.engine.solve;

import java.util.Optional;

/**
 * Something that passes between processes.
 *
 * @param waste whether the process that takes it in does the service: a treatment, not a use
 * @param supplier the process that is meant where several make it and nobody says which; such as a market
 */
public record Product(String name, String unit, boolean waste, Optional<String> supplier) {

    public static Product of(String name, String unit) {
        return new Product(name, unit, false, Optional.empty());
    }
}
