package org.tanji.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.method.surface.Kind;
import org.tanji.engine.method.surface.MethodSurface;
import org.tanji.engine.method.surface.Shape;
import org.tanji.engine.method.yaml.YamlNode;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;

/** The unit of an input, a column, a formula, a lookup, or what a factor is per. */
record DeclaredUnit(String path, Scalar written) {

    /** Every one of a method, but for that of the result, which no formula needs. */
    static List<DeclaredUnit> of(Mapping root) {
        var units = new ArrayList<DeclaredUnit>();
        walk(MethodSurface.whole(), root, "", units);
        return units.stream()
                .filter(unit -> !unit.path().equals("/result/unit"))
                .toList();
    }

    /** Money stands in no formula of a shipped method, so nothing makes up for it by chance. */
    String mutated() {
        return written.value().equals("1") || Judge.dimension(written.value()).isNone()
                ? "CNY"
                : "CNY·" + written.value();
    }

    private static void walk(Shape shape, YamlNode node, String path, List<DeclaredUnit> units) {
        if (shape instanceof Shape.Section section && node instanceof Mapping map) {
            for (var key : section.keys()) {
                map.find(key.name())
                        .ifPresent(entry -> walk(key.shape(), entry.value(), path + "/" + key.name(), units));
            }
        } else if (shape instanceof Shape.Named named && node instanceof Mapping map) {
            map.entries().forEach(entry -> walk(named.value(), entry.value(), path + "/" + entry.key(), units));
        } else if (shape instanceof Shape.Value value && value.kind() == Kind.UNIT && node instanceof Scalar scalar) {
            units.add(new DeclaredUnit(path, scalar));
        }
    }
}
