package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.RecyclingApproach;
import org.tanji.engine.result.Modelled.PerFunction;
import org.tanji.engine.result.Modelled.PerOther;

/** What a stored result says beside its footprint; keys of what there is not are left out. */
final class ModelledJson {

    private ModelledJson() {}

    static void write(Modelled modelled, ObjectNode json) {
        modelled.functionalUnit().ifPresent(figure -> json.set("functionalUnit", write(figure)));
        if (!modelled.indicators().isEmpty()) {
            var indicators = json.putArray("indicators");
            modelled.indicators().forEach(figure -> indicators.add(write(figure)));
        }
        modelled.recycling().ifPresent(approach -> json.put("recycling", approach.key()));
        if (!modelled.scenarios().isEmpty()) {
            var scenarios = json.putArray("scenarios");
            modelled.scenarios().forEach(record -> scenarios.add(ScenarioJson.write(record)));
        }
        modelled.distances().ifPresent(distances -> json.set("distances", DistanceJson.write(distances)));
    }

    private static ObjectNode write(PerFunction figure) {
        var unit = figure.unit();
        var json = CanonicalJson.object();
        json.set("label", CanonicalJson.words(unit.label()));
        unit.quantity().ifPresent(quantity -> json.put("quantity", quantity.toString()));
        unit.referenceFlow().ifPresent(formula -> json.put("formula", formula.text()));
        FigureJson.put(json, "referenceFlow", figure.referenceFlow());
        json.put("referenceFlowUnit", figure.flowUnit());
        FigureJson.put(json, "serviceLife", figure.serviceLife());
        if (!figure.lifeUnit().isEmpty()) {
            json.put("serviceLifeUnit", figure.lifeUnit());
        }
        FigureJson.put(json, "value", figure.value());
        figure.printed().ifPresent(printed -> json.put("printed", printed));
        return json;
    }

    private static ObjectNode write(PerOther figure) {
        var json = CanonicalJson.object().put("name", figure.indicator().name());
        json.set("label", CanonicalJson.words(figure.indicator().label()));
        FigureJson.put(json, "value", figure.value());
        return json.put("unit", figure.indicator().value().unit().symbol());
    }

    static Modelled read(JsonPart json, Method method) {
        return new Modelled(
                json.find("functionalUnit").flatMap(part -> perFunction(part, method)),
                json.list("indicators").stream()
                        .map(part -> part.only("name", "label", "value", "unit"))
                        .flatMap(part -> part
                                .one("name", method.modelling().indicators(), indicator -> indicator.name())
                                .map(indicator -> new PerOther(indicator, part.number("value")))
                                .stream())
                        .toList(),
                json.find("recycling").isEmpty()
                        ? Optional.empty()
                        : json.one("recycling", List.of(RecyclingApproach.values()), RecyclingApproach::key),
                json.list("scenarios").stream()
                        .flatMap(part -> ScenarioJson.read(part, method).stream())
                        .toList(),
                json.find("distances").map(DistanceJson::read));
    }

    private static Optional<PerFunction> perFunction(JsonPart json, Method method) {
        json.only(
                "label",
                "quantity",
                "formula",
                "referenceFlow",
                "referenceFlowUnit",
                "serviceLife",
                "serviceLifeUnit",
                "value",
                "printed");
        return method.functionalUnit()
                .map(unit -> new PerFunction(
                        unit,
                        json.number("referenceFlow"),
                        json.text("referenceFlowUnit"),
                        json.number("serviceLife"),
                        json.findText("serviceLifeUnit").orElse(""),
                        json.number("value"),
                        json.findText("printed")));
    }
}
