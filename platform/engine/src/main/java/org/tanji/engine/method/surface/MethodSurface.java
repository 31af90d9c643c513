package org.tanji.engine.method.surface;

import static org.tanji.engine.method.surface.Shape.Key.may;
import static org.tanji.engine.method.surface.Shape.Key.must;

import java.util.List;
import java.util.stream.Stream;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.CutOff;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Stage;
import org.tanji.engine.method.Status;
import org.tanji.engine.method.surface.Shape.Key;
import org.tanji.engine.method.surface.Shape.ListOf;
import org.tanji.engine.method.surface.Shape.Named;
import org.tanji.engine.method.surface.Shape.OneOf;
import org.tanji.engine.method.surface.Shape.Section;
import org.tanji.engine.method.surface.Shape.Value;

/** All that a {@code tanji-method/1} file may say, section by section. */
public final class MethodSurface {

    /** First line of every method file. */
    public static final String LANGUAGE = "tanji-method/1";

    private static final Shape TEXT = new Value(Kind.TEXT);
    private static final Shape UNIT = new Value(Kind.UNIT);
    private static final Shape FORMULA = new Value(Kind.FORMULA);
    private static final Shape STAGE =
            new OneOf(Stream.of(Stage.values()).map(Stage::key).toList());
    private static final Shape DATA =
            new OneOf(Stream.of(DataKind.values()).map(DataKind::key).toList());
    private static final Shape CATEGORIES = new ListOf(new Value(Kind.CATEGORY), 1, 40);
    private static final Shape BOUNDS = new ListOf(new Value(Kind.BOUND), 2, 2);

    static final Section WORDS = section("words", must("zh", TEXT), must("en", TEXT));

    private static final Section FIELD = new Section(
            "field",
            List.of(
                    must("label", WORDS),
                    may("note", WORDS),
                    may("unit", UNIT),
                    may("choice", named(Kind.NAME, WORDS, 1, 100)),
                    may("words", new Value(Kind.TRUE)),
                    may("factor", section("factorChoice", must("per", UNIT), may("categories", CATEGORIES))),
                    may("range", BOUNDS).with("unit"),
                    may("stage", STAGE),
                    may("data", DATA),
                    may("required", new Value(Kind.REQUIREMENT)),
                    may("standard", new Value(Kind.STANDARD)),
                    may("uncertainty", new Value(Kind.SPREAD)).with("unit"),
                    may("evidence", WORDS),
                    may("key", new Value(Kind.TRUE)).with("unit"),
                    may("clause", TEXT)),
            List.of(List.of("unit", "choice", "words", "factor")));

    private static final Section TABLE = section(
            "table",
            must("label", WORDS),
            may("note", WORDS),
            may("stage", STAGE),
            may("rows", new ListOf(new Value(Kind.WHOLE), 2, 2)),
            may("clause", TEXT),
            must("columns", named(Kind.VALUE_NAME, FIELD, 1, 60)));

    private static final Section CONSTANT =
            section("constant", must("label", WORDS), must("value", new Value(Kind.QUANTITY)), must("source", TEXT));

    private static final Section LOOKUP = new Section(
            "lookup",
            List.of(
                    must("label", WORDS),
                    must("unit", UNIT),
                    must("source", TEXT),
                    may("of", new Value(Kind.REFERENCE)).with("values"),
                    may("values", named(Kind.NAME, new Value(Kind.NUMBER), 1, 500))
                            .with("of"),
                    may("argument", UNIT).with("points"),
                    may("points", new ListOf(new ListOf(new Value(Kind.NUMBER), 2, 2), 2, 1000))
                            .with("argument")),
            List.of(List.of("values", "points")));

    private static final Section FACTOR = section(
            "factor",
            must("label", WORDS),
            must("per", UNIT),
            may("standard", new Value(Kind.FACTOR_ID)),
            may("by", new Value(Kind.VALUE_NAME)).with("options"),
            may("options", named(Kind.NAME, new Value(Kind.FACTOR_ID), 1, 100)).with("by"),
            may("categories", CATEGORIES));

    private static final Section NAMED_FORMULA =
            section("formula", must("label", WORDS), must("unit", UNIT), must("formula", FORMULA));

    private static final Section FLOW = new Section(
            "flow",
            List.of(
                    must("label", WORDS),
                    may("for", new Value(Kind.NAME)),
                    must("amount", FORMULA),
                    may("factor", new Value(Kind.REFERENCE)),
                    may("gas", new Value(Kind.GAS)),
                    may("consumes", new Value(Kind.NAME)),
                    may("when", new Value(Kind.CONDITION)),
                    may(
                            "ledger",
                            new OneOf(
                                    Stream.of(Ledger.values()).map(Ledger::key).toList())),
                    may(
                            "direction",
                            new OneOf(Stream.of(Direction.values())
                                    .map(Direction::key)
                                    .toList())),
                    may("data", DATA),
                    may("delay", FORMULA)),
            List.of(List.of("factor", "gas", "consumes")));

    private static final Section CARBON = section("carbon", must("label", WORDS), must("amount", FORMULA));

    private static final Section RESULT = section(
            "result",
            must("unit", UNIT),
            must("digits", new Value(Kind.WHOLE)),
            may("biogenicCarbon", section("biogenicCarbon", may("product", CARBON), may("packaging", CARBON))),
            may("delay", section("delay", must("weight", FORMULA), must("source", TEXT))));

    private static final Section PROCESS = section(
            "process",
            must("label", WORDS),
            must("stage", STAGE),
            may("produces", FORMULA),
            may("allocation", new Value(Kind.NAME)),
            must("flows", named(Kind.NAME, FLOW, 1, 300)));

    private static final Section BALANCE = section(
            "balance",
            must("label", WORDS),
            must("in", FORMULA),
            must("out", FORMULA),
            must("tolerance", new Value(Kind.SHARE)),
            may(
                    "kind",
                    new OneOf(Stream.of(Balance.Kind.values())
                            .map(Balance.Kind::key)
                            .toList())),
            may(
                    "extent",
                    new OneOf(Stream.of(Balance.Extent.values())
                            .map(Balance.Extent::key)
                            .toList())),
            may("process", new Value(Kind.NAME)),
            may("when", new Value(Kind.CONDITION)));

    private static final Section BAND = section(
            "band",
            must("label", WORDS),
            must("value", FORMULA),
            must("unit", UNIT),
            must("between", BOUNDS),
            must("source", TEXT));

    private static final Section BOUNDARY =
            section("boundary", must("label", WORDS), must("stages", new ListOf(STAGE, 1, Stage.values().length)));

    private static final Section METHOD = section(
            "method",
            must("language", new OneOf(List.of(LANGUAGE))),
            may("extends", new Value(Kind.FILE)),
            must("method", new Value(Kind.ID)),
            must("version", new Value(Kind.VERSION)),
            must("standard", section("standard", must("code", TEXT), must("title", WORDS))),
            must("status", new OneOf(List.of(Status.DRAFT.key()))),
            must("basis", WORDS),
            must("product", WORDS),
            must(
                    "declaredUnit",
                    section("declaredUnit", must("amount", new Value(Kind.QUANTITY)), must("label", WORDS))),
            may("functionalUnit", ModellingSurface.functionalUnit()),
            may("indicators", ModellingSurface.indicators()),
            must("boundaries", named(Kind.ID, BOUNDARY, 1, 10)),
            may("constants", named(Kind.VALUE_NAME, CONSTANT, 0, 200)),
            may("lookups", named(Kind.VALUE_NAME, LOOKUP, 0, 100)),
            may("factors", named(Kind.NAME, FACTOR, 0, 300)),
            may("inputs", named(Kind.VALUE_NAME, FIELD, 0, 300)),
            may("tables", named(Kind.VALUE_NAME, TABLE, 0, 60)),
            may("formulas", named(Kind.ROW_NAME, NAMED_FORMULA, 0, 500)),
            may("allocation", ModellingSurface.allocations()),
            may("recycling", ModellingSurface.recycling()),
            may("scenarios", ModellingSurface.scenarios()),
            must("processes", named(Kind.NAME, PROCESS, 1, 200)),
            may(
                    "cutoff",
                    section(
                            "cutoff",
                            must("single", new Value(Kind.SHARE)),
                            must("total", new Value(Kind.SHARE)),
                            may(
                                    "criteria",
                                    new ListOf(
                                            new OneOf(Stream.of(CutOff.Criterion.values())
                                                    .map(CutOff.Criterion::key)
                                                    .toList()),
                                            1,
                                            3)))),
            may("balances", named(Kind.NAME, BALANCE, 0, 60)),
            may("bands", named(Kind.NAME, BAND, 0, 60)),
            must("result", RESULT),
            may("assumptions", new ListOf(WORDS, 0, 100)),
            may("report", named(Kind.ID, WORDS, 0, 60)));

    private MethodSurface() {}

    /** The description of a whole file. */
    public static Section whole() {
        return METHOD;
    }

    static Section section(String name, Key... keys) {
        return new Section(name, List.of(keys), List.of());
    }

    static Named named(Kind name, Shape value, int least, int most) {
        return new Named(name, value, least, most);
    }
}
