package org.tanji.engine.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.FormulaParser;
import org.tanji.engine.formula.Symbol;
import org.tanji.engine.method.MethodText;
import org.tanji.engine.method.surface.MethodSurface;
import org.tanji.engine.method.surface.Shape;
import org.tanji.engine.method.yaml.MergeFiles;
import org.tanji.engine.method.yaml.YamlNode;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.quantity.Dimension;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** Finds every formula of a method, in the file that holds it, by the description of the language. */
final class Sites {

    private final Mapping root;
    private final Declarations declared;
    private final List<Site> sites = new ArrayList<>();

    private Sites(Mapping root) {
        this.root = root;
        this.declared = Declarations.of(root);
    }

    static List<Site> of(MethodText text) {
        var root = root(text);
        var sites = new Sites(root);
        sites.walk(MethodSurface.whole(), root, "", root);
        return sites.sites;
    }

    /** The file with those it extends, even when it would be refused. */
    static Mapping root(MethodText text) {
        return (Mapping)
                MergeFiles.merge(text.main(), text.files(), new ArrayList<>()).orElseThrow();
    }

    private void walk(Shape shape, YamlNode node, String path, Mapping around) {
        if (shape instanceof Shape.Section section && node instanceof Mapping map) {
            for (var key : section.keys()) {
                map.find(key.name()).ifPresent(entry -> walk(key.shape(), entry.value(), path + "/" + key.name(), map));
            }
        } else if (shape instanceof Shape.Named named && node instanceof Mapping map) {
            map.entries().forEach(entry -> walk(named.value(), entry.value(), path + "/" + entry.key(), map));
        } else if (shape instanceof Shape.Value value && node instanceof Scalar scalar) {
            switch (value.kind()) {
                case FORMULA -> formula(path, scalar, around);
                case CONDITION -> condition(path, scalar);
                case REQUIREMENT -> {
                    if (!scalar.value().equals("true") && !scalar.value().equals("false")) {
                        condition(path, scalar);
                    }
                }
                default -> {} // Only formulas are mutated.
            }
        }
    }

    private void condition(String path, Scalar written) {
        sites.add(new Site(path, written, declared.names(), true, Optional.empty(), true));
    }

    private void formula(String path, Scalar written, Mapping around) {
        var known = new LinkedHashMap<>(declared.names());
        if (path.startsWith("/bands/") || path.startsWith("/indicators/")) {
            known.put("total", new Symbol.Amount(Unit.KILOGRAM_CO2E, Symbol.Origin.METHOD));
        }
        var key = path.substring(path.lastIndexOf('/') + 1);
        var asked = key.equals("out") ? measure(around, "in") : asked(key, around);
        boolean isSettledHere = !key.equals("out") && asked.isPresent();
        var own = new Judge(known).dimension(FormulaParser.expression(written.formula()));
        sites.add(new Site(path, written, known, false, asked.isPresent() ? asked : own, isSettledHere));
    }

    private Optional<Dimension> asked(String key, Mapping around) {
        return switch (key) {
            case "formula", "value" -> Declarations.word(around, "unit").map(Judge::dimension);
            case "share", "R1", "R2", "R3", "A", "B" -> Optional.of(Dimension.NONE);
            case "serviceLife" -> Optional.of(Judge.dimension("h"));
            case "referenceFlow" ->
                Declarations.map(root, "declaredUnit")
                        .flatMap(unit -> Declarations.word(unit, "amount"))
                        .map(amount -> Quantity.parse(amount).unit().dimension());
            case "discarded" -> recycled(around);
            case "amount" ->
                Declarations.word(around, "factor")
                        .flatMap(name -> Optional.ofNullable(declared.factors().get(name)))
                        .or(() -> Declarations.word(around, "gas").map(gas -> Judge.dimension("kg")))
                        .or(() -> Declarations.word(around, "consumes").flatMap(this::product))
                        .or(() -> recycled(around));
            default -> Optional.empty();
        };
    }

    /** What a recycled material is counted in: that of the factor of its virgin input. */
    private Optional<Dimension> recycled(Mapping material) {
        return Declarations.map(material, "factors")
                .flatMap(slots -> Declarations.word(slots, "virgin"))
                .flatMap(name -> Optional.ofNullable(declared.factors().get(name)));
    }

    private Optional<Dimension> product(String process) {
        return Declarations.map(root, "processes")
                .flatMap(all -> Declarations.map(all, process))
                .flatMap(one -> measure(one, "produces"));
    }

    private Optional<Dimension> measure(Mapping map, String key) {
        return map.find(key)
                .flatMap(found -> new Judge(declared.names())
                        .dimension(FormulaParser.expression(((Scalar) found.value()).formula())));
    }
}
