package org.tanji.engine.method.surface;

import static org.tanji.engine.method.surface.MethodSurface.named;
import static org.tanji.engine.method.surface.MethodSurface.section;
import static org.tanji.engine.method.surface.Shape.Key.may;
import static org.tanji.engine.method.surface.Shape.Key.must;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.engine.method.Allocation;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.method.surface.Shape.Named;
import org.tanji.engine.method.surface.Shape.OneOf;
import org.tanji.engine.method.surface.Shape.Section;
import org.tanji.engine.method.surface.Shape.Value;

/** What a file may say about functional unit, allocation, recycling and scenarios. */
final class ModellingSurface {

    private static final Shape FORMULA = new Value(Kind.FORMULA);
    private static final Section WORDS = MethodSurface.WORDS;
    private static final Shape SLOT = new Value(Kind.NAME);
    private static final OneOf BASIS = new OneOf(
            Stream.of(Allocation.Basis.values()).map(Allocation.Basis::key).toList());
    private static final OneOf APPROACH = new OneOf(
            Stream.of(RecyclingApproach.values()).map(RecyclingApproach::key).toList());

    private ModellingSurface() {}

    static Section functionalUnit() {
        return section(
                "functionalUnit",
                must("zh", new Value(Kind.TEXT)),
                must("en", new Value(Kind.TEXT)),
                may("quantity", new Value(Kind.QUANTITY)),
                may("serviceLife", FORMULA),
                may("referenceFlow", FORMULA));
    }

    static Named indicators() {
        var indicator =
                section("indicator", must("label", WORDS), must("value", FORMULA), must("unit", new Value(Kind.UNIT)));
        return named(Kind.NAME, indicator, 0, 20);
    }

    static Named allocations() {
        var others = named(Kind.NAME, section("allocationPart", must("label", WORDS), must("amount", FORMULA)), 1, 60);
        var rule = new Section(
                "allocationRule",
                List.of(
                        must("label", WORDS),
                        must("basis", BASIS),
                        may("because", WORDS),
                        may("share", FORMULA),
                        may("of", FORMULA),
                        may("others", others).with("of"),
                        may("for", new Value(Kind.NAME)).with("each"),
                        may("each", FORMULA).with("for")),
                List.of(List.of("share", "of")));
        var allocation = new Section(
                "allocation",
                List.of(
                        must("label", WORDS),
                        may("basis", BASIS),
                        may("because", WORDS),
                        may("share", FORMULA),
                        may("of", FORMULA),
                        may("others", others).with("of"),
                        may("for", new Value(Kind.NAME)).with("each"),
                        may("each", FORMULA).with("for"),
                        may("by", new Value(Kind.VALUE_NAME)).with("alternatives"),
                        may("alternatives", named(Kind.NAME, rule, 1, 20))),
                List.of(List.of("share", "of", "by")));
        return named(Kind.NAME, allocation, 0, 60);
    }

    static Named recycling() {
        var energy = section("recyclingEnergy", must("per", FORMULA), must("factor", SLOT));
        var factors = section(
                "recyclingFactors",
                must("virgin", SLOT),
                must("recycled", SLOT),
                may("recycling", SLOT),
                may("substituted", SLOT),
                may("disposal", SLOT),
                may("burning", SLOT));
        var recycling = section(
                "recycling",
                must("label", WORDS),
                may("approach", APPROACH),
                may("counted", new Value(Kind.TRUE)),
                must("amount", FORMULA),
                may("discarded", FORMULA),
                must("R1", FORMULA),
                must("R2", FORMULA),
                may("R3", FORMULA),
                must("A", FORMULA),
                may("B", FORMULA),
                must("value", FORMULA),
                may("quality", section("quality", may("in", FORMULA), may("out", FORMULA))),
                must("factors", factors),
                may("heat", energy),
                may("power", energy));
        return named(Kind.NAME, recycling, 0, 20);
    }

    static Named scenarios() {
        var scenario = section(
                "scenario",
                must("label", WORDS),
                may("values", named(Kind.ROW_NAME, new Value(Kind.STANDARD), 1, 60)),
                may("change", named(Kind.ROW_NAME, new Value(Kind.CHANGE), 1, 60)),
                may("factors", named(Kind.NAME, new Value(Kind.FACTOR_ID), 1, 60)),
                may("boundary", new Value(Kind.ID)),
                may("allocation", named(Kind.NAME, new Value(Kind.NAME), 1, 20)),
                may("recycling", APPROACH));
        return named(Kind.NAME, scenario, 0, 20);
    }
}
