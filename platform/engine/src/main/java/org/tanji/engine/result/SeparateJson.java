package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.ElectricityJson;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.CarbonContent;
import org.tanji.engine.method.DataKind;
import org.tanji.engine.result.SeparateFigures.Carbon;
import org.tanji.engine.result.SeparateFigures.Delayed;
import org.tanji.engine.result.SeparateFigures.Gross;
import org.tanji.engine.result.SeparateFigures.Instruments;

/** What is reported apart from the footprint, in a stored result; keys without content are left out. */
final class SeparateJson {

    private SeparateJson() {}

    static ObjectNode write(SeparateFigures separate) {
        var json = CanonicalJson.object();
        separate.gross()
                .ifPresent(gross -> json.putObject("gross")
                        .put("emissions", CanonicalJson.decimal(gross.emissions()))
                        .put("removals", CanonicalJson.decimal(gross.removals())));
        if (!separate.carbon().isEmpty()) {
            var carbon = json.putArray("biogenicCarbon");
            separate.carbon().forEach(content -> carbon.add(write(content)));
        }
        if (!separate.delayed().isEmpty()) {
            var delayed = json.putArray("delayed");
            separate.delayed().forEach(one -> delayed.add(write(one)));
            FigureJson.put(json, "delayEffect", separate.delayEffect());
        }
        if (!separate.electricity().isEmpty()) {
            var electricity = json.putArray("electricity");
            separate.electricity().forEach(account -> electricity.add(ElectricityJson.write(account)));
        }
        separate.instruments().ifPresent(instruments -> {
            var part = json.putObject("instruments");
            FigureJson.put(part, "value", instruments.value());
            FigureJson.put(part, "difference", instruments.difference());
            instruments.printed().ifPresent(printed -> part.put("printed", printed));
        });
        return json;
    }

    private static ObjectNode write(Carbon content) {
        var json = CanonicalJson.object().put("part", content.part().key());
        json.set("label", CanonicalJson.words(content.label()));
        FigureJson.put(json, "carbon", content.value());
        FigureJson.put(json, "carbonDioxide", content.carbonDioxide());
        return json;
    }

    private static ObjectNode write(Delayed one) {
        var json = CanonicalJson.object().put("process", one.process()).put("flow", one.flow());
        json.set("label", CanonicalJson.words(one.label()));
        one.row().ifPresent(row -> json.put("row", row));
        json.put("data", one.data().key());
        FigureJson.put(json, "years", one.years());
        FigureJson.put(json, "value", one.value());
        FigureJson.put(json, "effect", one.effect());
        return json;
    }

    static SeparateFigures read(JsonPart json) {
        json.only("gross", "biogenicCarbon", "delayed", "delayEffect", "electricity", "instruments");
        return new SeparateFigures(
                json.find("gross").map(SeparateJson::gross),
                json.list("biogenicCarbon").stream()
                        .flatMap(part -> carbon(part).stream())
                        .toList(),
                json.list("delayed").stream().map(SeparateJson::delayed).toList(),
                json.number("delayEffect"),
                json.list("electricity").stream()
                        .flatMap(part -> ElectricityJson.read(part).stream())
                        .toList(),
                json.find("instruments")
                        .map(part -> new Instruments(
                                part.only("value", "difference", "printed").number("value"),
                                part.number("difference"),
                                part.findText("printed"))));
    }

    private static Gross gross(JsonPart json) {
        json.only("emissions", "removals");
        return new Gross(
                json.number("emissions").orElse(BigDecimal.ZERO),
                json.number("removals").orElse(BigDecimal.ZERO));
    }

    private static Optional<Carbon> carbon(JsonPart json) {
        json.only("part", "label", "carbon", "carbonDioxide");
        var label = json.words("label");
        var value = json.number("carbon");
        var carbonDioxide = json.number("carbonDioxide");
        return json.one("part", List.of(CarbonContent.Part.values()), CarbonContent.Part::key)
                .map(part -> new Carbon(part, label, value, carbonDioxide));
    }

    private static Delayed delayed(JsonPart json) {
        json.only("process", "flow", "label", "row", "data", "years", "value", "effect");
        return new Delayed(
                json.text("process"),
                json.text("flow"),
                json.words("label"),
                json.find("row").isPresent() ? Optional.of(json.whole("row")) : Optional.empty(),
                json.one("data", List.of(DataKind.values()), DataKind::key).orElse(DataKind.SECONDARY),
                json.number("years"),
                json.number("value"),
                json.number("effect"));
    }
}
