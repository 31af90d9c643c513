package org.tanji.host.quantification.handbook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tanji.engine.formula.PrintFormula;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.FieldType;
import org.tanji.engine.method.Flow;
import org.tanji.engine.method.Flow.Target;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Requirement;
import org.tanji.engine.method.Stage;
import org.tanji.engine.result.Result;
import org.tanji.engine.text.BilingualText;

/** The handbook for programs: {@code tanji-method-description/1}, both languages, formulas as text, decimals as strings. */
public final class HandbookJson {

    private static final JsonMapper JSON = new JsonMapper();

    private HandbookJson() {}

    /** @param example result of the worked example */
    public static ObjectNode of(Method method, Optional<Result> example) {
        int[] clauses = Handbook.clauses(method);
        var json = JSON.createObjectNode().put("format", "tanji-method-description/1");
        json.put("id", method.id()).put("version", method.version());
        json.put("standard", method.standard().code())
                .put("status", method.status().key());
        json.put("openClauses", clauses[0]).put("clauses", clauses[1]);
        words(json, "title", method.standard().title());
        words(json, "basis", method.basis());
        words(json, "product", method.product());
        json.put("declaredUnit", method.declaredUnit().amount().toString());
        method.functionalUnit().ifPresent(unit -> words(json, "functionalUnit", unit.label()));
        boundaries(json.putArray("boundaries"), method);
        var inputs = json.putArray("inputs");
        method.inputs().forEach(field -> field(inputs.addObject(), field));
        var tables = json.putArray("tables");
        method.tables().forEach(table -> {
            var node = tables.addObject().put("name", table.name());
            words(node, "label", table.label());
            node.put("leastRows", table.leastRows()).put("mostRows", table.mostRows());
            var columns = node.putArray("columns");
            table.columns().forEach(column -> field(columns.addObject(), column));
        });
        numbers(json, method);
        var processes = json.putArray("processes");
        method.processes().forEach(process -> {
            var node = processes.addObject().put("name", process.name());
            words(node, "label", process.label());
            node.put("stage", process.stage().key());
            process.produces().ifPresent(made -> node.put("produces", made.text()));
            process.allocation().ifPresent(name -> node.put("allocation", name));
            var flows = node.putArray("flows");
            process.flows().forEach(flow -> flow(flows.addObject(), flow));
        });
        example.ifPresent(result -> {
            var node = json.putObject("example");
            result.footprint().printed().ifPresent(printed -> node.put("footprint", printed));
            node.put("boundary", result.footprint().boundary().id());
            node.put("digest", result.manifest().digests().result());
        });
        json.put("sha256", method.text().sha256());
        return json;
    }

    private static void boundaries(ArrayNode boundaries, Method method) {
        method.boundaries().forEach(boundary -> {
            var node = boundaries.addObject().put("id", boundary.id()).put("partial", boundary.isPartial());
            words(node, "label", boundary.label());
            var stages = node.putArray("stages");
            for (var stage : Stage.values()) {
                if (boundary.stages().contains(stage)) {
                    stages.add(stage.key());
                }
            }
        });
    }

    private static void field(ObjectNode node, Field field) {
        node.put("name", field.name());
        words(node, "label", field.label());
        var type = field.type();
        if (type instanceof FieldType.Amount amount) {
            node.put("unit", amount.unit().symbol());
            amount.least().ifPresent(least -> node.put("least", least.toPlainString()));
            amount.most().ifPresent(most -> node.put("most", most.toPlainString()));
        } else if (type instanceof FieldType.Choice choice) {
            var options = node.putArray("options");
            choice.options().forEach(option -> options.add(option.id()));
        } else if (type instanceof FieldType.FactorChoice factor) {
            node.put("factorPer", factor.per().symbol());
        }
        var requirement = field.requirement();
        node.put("required", requirement instanceof Requirement.Always);
        if (requirement instanceof Requirement.When when) {
            node.put("requiredWhen", when.text());
        }
        field.standard().ifPresent(standard -> node.put("standard", standard));
        node.put("data", field.data().key()).put("clause", field.clause());
        field.evidence().ifPresent(evidence -> words(node, "evidence", evidence));
    }

    private static void numbers(ObjectNode json, Method method) {
        var slots = json.putArray("factors");
        method.factors().forEach(slot -> {
            var node = slots.addObject()
                    .put("name", slot.name())
                    .put("per", slot.per().symbol());
            words(node, "label", slot.label());
            slot.standard().ifPresent(standard -> node.put("standard", standard));
        });
        var constants = json.putArray("constants");
        method.constants()
                .forEach(constant -> constants
                        .addObject()
                        .put("name", constant.name())
                        .put("value", constant.value().toString())
                        .put("source", constant.source()));
        var formulas = json.putArray("formulas");
        method.formulas().forEach(formula -> {
            var table = formula.table().map(name -> name + ".").orElse("");
            var node = formulas.addObject().put("name", table + formula.name());
            words(node, "label", formula.label());
            node.put("formula", formula.formula().text())
                    .put("unit", formula.formula().unit().symbol());
        });
    }

    private static void flow(ObjectNode node, Flow flow) {
        node.put("name", flow.name());
        words(node, "label", flow.label());
        node.put("amount", flow.amount().text())
                .put("unit", flow.amount().unit().symbol());
        var target = flow.target();
        if (target instanceof Target.Slot slot) {
            node.put("factor", slot.slot());
        } else if (target instanceof Target.RowFactor row) {
            node.put("chosenFactor", row.column());
        } else if (target instanceof Target.OfGas gas) {
            node.put("gas", gas.gas());
        } else if (target instanceof Target.Consumed consumed) {
            node.put("consumes", consumed.process());
        }
        flow.table().ifPresent(table -> node.put("for", table));
        flow.when().ifPresent(when -> node.put("when", PrintFormula.print(when)));
        node.put("ledger", flow.ledger().key())
                .put("direction", flow.direction().key());
        node.put("data", flow.data().key());
    }

    private static void words(ObjectNode node, String key, BilingualText text) {
        node.putObject(key).put("zh", text.zh()).put("en", text.en());
    }
}
