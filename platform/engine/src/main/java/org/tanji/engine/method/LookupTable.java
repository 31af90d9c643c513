package org.tanji.engine.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/** Numbers printed in a standard, read by {@code lookup}, {@code interpolate} or {@code band}. */
public sealed interface LookupTable {

    String name();

    BilingualText label();

    Unit unit();

    String source();

    /** One value for each option of a choice. */
    record ByOption(String name, BilingualText label, Unit unit, String source, Map<String, BigDecimal> values)
            implements LookupTable {
        public ByOption {
            values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        }
    }

    /**
     * Points on a line, ordered by {@code at}: {@code interpolate} draws straight lines between them and refuses what
     * lies outside, {@code band} takes the value of the last point not above the argument.
     */
    record ByNumber(String name, BilingualText label, Unit unit, String source, Unit argumentUnit, List<Point> points)
            implements LookupTable {
        public ByNumber {
            points = List.copyOf(points);
        }
    }

    record Point(BigDecimal at, BigDecimal value) {}
}
