package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.POINTS_NOT_ASCENDING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.formula.Scope;
import org.tanji.engine.method.Constant;
import org.tanji.engine.method.LookupTable;
import org.tanji.engine.method.LookupTable.Point;
import org.tanji.engine.method.yaml.YamlNode;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Reads the numbers that a standard prints: constants, and tables by option or by number. */
final class ReadNumbers {

    private final Reading reading;
    private final Choices choices;

    ReadNumbers(Reading reading, Scope scope) {
        this.reading = reading;
        this.choices = new Choices(reading, scope);
    }

    List<Constant> constants(Part root) {
        return root.parts("constants").stream()
                .map(part -> part.read("value", Quantity::parse)
                        .map(value -> new Constant(part.name(), part.words("label"), value, part.text("source"))))
                .flatMap(Optional::stream)
                .toList();
    }

    List<LookupTable> lookups(Part root) {
        return root.parts("lookups").stream()
                .map(this::lookup)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LookupTable> lookup(Part part) {
        var unit = part.unit("unit");
        if (part.has("values")) {
            choices.requireAll(part, "of", "values");
            return unit.map(known -> byOption(part, known));
        }
        var points = points(part);
        return unit.flatMap(known -> part.unit("argument").map(argument -> byNumber(part, known, argument, points)));
    }

    private static LookupTable byOption(Part part, Unit unit) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        part.part("values")
                .ifPresent(map -> map.map()
                        .keys()
                        .forEach(option ->
                                map.read(option, Quantity::number).ifPresent(value -> values.put(option, value))));
        return new LookupTable.ByOption(part.name(), part.words("label"), unit, part.text("source"), values);
    }

    private static LookupTable byNumber(Part part, Unit unit, Unit argument, List<Point> points) {
        return new LookupTable.ByNumber(part.name(), part.words("label"), unit, part.text("source"), argument, points);
    }

    private List<Point> points(Part part) {
        var points = new ArrayList<Point>();
        for (var item : part.items("points")) {
            var pair = Part.numbers(Part.items(item));
            if (pair.size() == 2 && pair.get(0).isPresent() && pair.get(1).isPresent()) {
                var point = new Point(pair.get(0).get(), pair.get(1).get());
                checkOrder(item, point, points);
                points.add(point);
            }
        }
        return points;
    }

    private void checkOrder(YamlNode item, Point point, List<Point> before) {
        if (!before.isEmpty()) {
            var last = before.get(before.size() - 1).at();
            if (point.at().compareTo(last) <= 0) {
                reading.add(item.place(), POINTS_NOT_ASCENDING, point.at(), last);
            }
        }
    }
}
