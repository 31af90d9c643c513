package org.tanji.host.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.factor.PlausibleRange;
import org.tanji.engine.factor.PlausibleRange.Bounds;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** A file of {@code tanji-plausibility/1}: where the factors of each category lie. */
final class RangesYaml {

    private final List<PlausibleRange> ranges = new ArrayList<>();

    /** @param map of a file whose first key says {@code tanji-plausibility/1} */
    RangesYaml(YamlMap map) {
        map.allow("library", "ranges");
        map.map("ranges")
                .ifPresent(categories -> categories.maps().forEach((category, units) -> {
                    units.maps()
                            .forEach((unit, bounds) ->
                                    range(units, category, unit, bounds).ifPresent(ranges::add));
                }));
    }

    List<PlausibleRange> ranges() {
        return List.copyOf(ranges);
    }

    private static Optional<PlausibleRange> range(YamlMap units, String category, String unit, YamlMap map) {
        map.allow("low", "high", "carbon");
        var per = units.reading(unit, Unit::parse);
        var bounds = bounds(map);
        var carbon = map.findMap("carbon").flatMap(found -> bounds(found.allow("low", "high")));
        var branch = category.equals("*") ? "" : category;
        return per.flatMap(one -> bounds.map(ends -> new PlausibleRange(branch, one, ends.low(), ends.high(), carbon)));
    }

    private static Optional<Bounds> bounds(YamlMap map) {
        var low = map.text("low", Quantity::number);
        var high = map.text("high", Quantity::number);
        return low.flatMap(least -> high.map(most -> new Bounds(least, most)));
    }
}
