package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.evaluation.ContributionPlan;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Boundary;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.method.DeclaredUnit;
import org.tanji.engine.method.Direction;
import org.tanji.engine.method.Ledger;
import org.tanji.engine.method.Stage;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** The footprint and its parts in a stored result; all amounts in kgCO2e per declared unit. */
final class FigureJson {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private FigureJson() {}

    static ObjectNode write(Footprint footprint) {
        var json = CanonicalJson.object();
        put(json, "value", footprint.value());
        json.put("known", CanonicalJson.decimal(footprint.known()));
        json.put("unit", Unit.KILOGRAM_CO2E.symbol());
        footprint.printed().ifPresent(printed -> json.put("printed", printed));
        var declared = json.putObject("declaredUnit");
        declared.put("amount", footprint.declaredUnit().amount().toString());
        declared.set("label", CanonicalJson.words(footprint.declaredUnit().label()));
        var boundary = json.putObject("boundary");
        boundary.put("id", footprint.boundary().id());
        boundary.set("label", CanonicalJson.words(footprint.boundary().label()));
        var stages = boundary.putArray("stages");
        footprint.boundary().stages().forEach(stage -> stages.add(stage.key()));
        boundary.put("partial", footprint.boundary().isPartial());
        return json;
    }

    static Footprint footprint(JsonPart json) {
        json.only("value", "known", "unit", "printed", "declaredUnit", "boundary");
        var declared = json.get("declaredUnit").only("amount", "label");
        var boundary = json.get("boundary").only("id", "label", "stages", "partial");
        var stages = EnumSet.noneOf(Stage.class);
        boundary.list("stages")
                .forEach(part -> List.of(Stage.values()).stream()
                        .filter(stage -> stage.key().equals(part.text()))
                        .forEach(stages::add));
        if (stages.isEmpty()) {
            boundary.get("stages").note(org.tanji.engine.json.JsonFailure.MISSING_KEY, "stages");
            stages.add(Stage.PRODUCTION);
        }
        return new Footprint(
                json.number("value"),
                json.number("known").orElse(NOTHING),
                json.findText("printed"),
                new DeclaredUnit(
                        declared.read("amount", Quantity::parse).orElse(new Quantity(NOTHING, Unit.ONE)),
                        declared.words("label")),
                new Boundary(boundary.text("id"), boundary.words("label"), stages));
    }

    static ObjectNode write(Subtotal subtotal) {
        var json = CanonicalJson.object().put("key", subtotal.key());
        json.set("label", CanonicalJson.words(subtotal.label()));
        put(json, "value", subtotal.value());
        json.put("known", CanonicalJson.decimal(subtotal.known()));
        put(json, "share", subtotal.share());
        subtotal.step().ifPresent(step -> json.put("step", step));
        return json;
    }

    static Subtotal subtotal(JsonPart json) {
        json.only("key", "label", "value", "known", "share", "step");
        Optional<Integer> step = json.find("step").isPresent() ? Optional.of(json.whole("step")) : Optional.empty();
        return new Subtotal(
                json.text("key"),
                json.words("label"),
                json.number("value"),
                json.number("known").orElse(NOTHING),
                json.number("share"),
                step);
    }

    static ObjectNode write(Contribution contribution) {
        var plan = contribution.plan();
        var json = CanonicalJson.object().put("stage", plan.stage().key());
        json.put("process", plan.process());
        json.set("processLabel", CanonicalJson.words(plan.processLabel()));
        json.put("flow", plan.flow());
        json.set("flowLabel", CanonicalJson.words(plan.flowLabel()));
        plan.row().ifPresent(row -> json.put("row", row));
        json.put("rowLabel", contribution.rowLabel());
        json.put("gas", plan.gas().name());
        json.put("ledger", plan.ledger().key());
        json.put("direction", plan.direction().key());
        json.put("data", plan.data().key());
        json.put("step", plan.step());
        json.put("activity", plan.activity());
        json.put("factor", plan.factor());
        json.put("factorId", plan.factorId());
        put(json, "value", contribution.value());
        put(json, "share", contribution.share());
        return json;
    }

    static Contribution contribution(JsonPart json) {
        json.only(
                "stage",
                "process",
                "processLabel",
                "flow",
                "flowLabel",
                "row",
                "rowLabel",
                "gas",
                "ledger",
                "direction",
                "data",
                "step",
                "activity",
                "factor",
                "factorId",
                "value",
                "share");
        Optional<Integer> row = json.find("row").isPresent() ? Optional.of(json.whole("row")) : Optional.empty();
        var plan = new ContributionPlan(
                json.one("stage", List.of(Stage.values()), Stage::key).orElse(Stage.PRODUCTION),
                json.text("process"),
                json.words("processLabel"),
                json.text("flow"),
                json.words("flowLabel"),
                row,
                new Gas(json.text("gas")),
                json.one("ledger", List.of(Ledger.values()), Ledger::key).orElse(Ledger.FOSSIL),
                json.one("direction", List.of(Direction.values()), Direction::key)
                        .orElse(Direction.EMISSION),
                json.one("data", List.of(DataKind.values()), DataKind::key).orElse(DataKind.SECONDARY),
                json.whole("step"),
                json.whole("activity"),
                json.whole("factor"),
                json.text("factorId"));
        return new Contribution(plan, json.number("value"), json.number("share"), json.text("rowLabel"));
    }

    static void put(ObjectNode json, String key, Optional<BigDecimal> number) {
        number.ifPresent(value -> json.put(key, CanonicalJson.decimal(value)));
    }
}
