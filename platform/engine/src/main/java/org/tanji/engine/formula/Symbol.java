package org.tanji.engine.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tanji.engine.quantity.Unit;

/** What a name in a formula stands for. */
public sealed interface Symbol {

    /** A number: an input, a column, a constant, a formula. */
    record Amount(Unit unit, Origin origin) implements Symbol {}

    /** Options of which an applicant picks one. */
    record Choice(Set<String> options) implements Symbol {
        public Choice {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /** Words, or an emission factor: nothing that a formula can calculate with. */
    record Text() implements Symbol {}

    record Table(Map<String, Symbol> columns) implements Symbol {
        public Table {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }
    }

    /** Printed numbers by option, for {@code lookup}. */
    record ByOption(Unit unit, Set<String> options) implements Symbol {
        public ByOption {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /** Printed numbers by number, for {@code interpolate} and {@code band}. */
    record ByNumber(Unit unit, Unit argument) implements Symbol {}

    /** Defined, but wrongly: that is a problem of its own, and no formula is to blame for it. */
    record Broken() implements Symbol {}

    enum Origin {
        /** An applicant may leave it out, so {@code given} can ask for it. */
        INPUT,
        METHOD
    }
}
