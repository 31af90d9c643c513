package org.tanji.engine.method;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.formula.Condition;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * What goes in must come out: mass, energy or carbon, GB/T 24067 6.4.3.
 *
 * @param tolerance of the difference as a share of what goes in
 * @param kind empty where the author did not say
 * @param process the unit process that it is about; empty for one about several
 * @param when it is drawn up only if this holds, such as when the figures of the year were stated
 */
public record Balance(
        String name,
        BilingualText label,
        Formula in,
        Formula out,
        BigDecimal tolerance,
        Optional<Kind> kind,
        Extent extent,
        Optional<String> process,
        Optional<Condition> when) {

    /** A balance of one process or several, of whatever its formulas count. */
    public Balance(String name, BilingualText label, Formula in, Formula out, BigDecimal tolerance) {
        this(name, label, in, out, tolerance, Optional.empty(), Extent.PROCESS, Optional.empty(), Optional.empty());
    }

    /** What is counted on both sides. */
    public enum Kind {
        MASS("mass", "kg"),
        ENERGY("energy", "MJ"),
        /** Mass of the element; carbon that leaves as CO2 counts with 12/44 of its mass. */
        CARBON("carbon", "kg"),
        /** Shares of a whole that have to come to one; they are never tolerated to miss it. */
        SHARES("shares", "1");

        private final String key;
        private final String unit;

        Kind(String key, String unit) {
            this.key = key;
            this.unit = unit;
        }

        public String key() {
            return key;
        }

        /** A unit of the dimension that both sides must have. */
        public String unit() {
            return unit;
        }
    }

    /** What the balance is drawn around. */
    public enum Extent {
        /** A unit process, or several, for one declared unit. */
        PROCESS("process"),
        /** The factory over the period: what was bought is used, put into stock or lost. */
        FACTORY_YEAR("factory-year");

        private final String key;

        Extent(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
