package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.inventory.QualityStatement;
import org.tanji.engine.inventory.StatementJson;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.method.Balance;
import org.tanji.engine.method.CutOff;
import org.tanji.engine.method.Method;
import org.tanji.engine.quantity.Quantity;

/** What stands beside the footprint in a stored result. Formulas are found again in the method of its manifest. */
final class CheckJson {

    private CheckJson() {}

    static ObjectNode write(CutOffRecord record) {
        var json = CanonicalJson.object();
        json.put("single", CanonicalJson.decimal(record.allowed().single()));
        json.put("total", CanonicalJson.decimal(record.allowed().total()));
        var exclusions = json.putArray("exclusions");
        record.exclusions().forEach(exclusion -> exclusions.add(StatementJson.write(exclusion)));
        json.put("sum", CanonicalJson.decimal(record.total()));
        if (record.effect().isPresent()) {
            var effects = json.putArray("effects");
            for (int i = 0; i < record.effects().size(); i++) {
                var part = effects.addObject()
                        .put("flow", record.exclusions().get(i).flow());
                FigureJson.put(part, "value", record.effects().get(i));
            }
            FigureJson.put(json, "effect", record.effect());
        }
        if (record.allowed().criteria().size() < CutOff.Criterion.values().length) {
            var criteria = json.putArray("criteria");
            record.allowed().criteria().forEach(criterion -> criteria.add(criterion.key()));
        }
        return json;
    }

    static CutOffRecord cutOff(JsonPart json) {
        json.only("single", "total", "exclusions", "sum", "effects", "effect", "criteria");
        var single = json.number("single").orElse(BigDecimal.ZERO);
        var total = json.number("total").orElse(BigDecimal.ZERO);
        var criteria = EnumSet.noneOf(CutOff.Criterion.class);
        json.list("criteria")
                .forEach(part -> List.of(CutOff.Criterion.values()).stream()
                        .filter(criterion -> criterion.key().equals(part.text()))
                        .forEach(criteria::add));
        var allowed = criteria.isEmpty() ? new CutOff(single, total) : new CutOff(single, total, criteria);
        var exclusions =
                json.list("exclusions").stream().map(StatementJson::exclusion).toList();
        var sum = json.number("sum").orElse(BigDecimal.ZERO);
        if (json.find("effects").isEmpty()) {
            return new CutOffRecord(allowed, exclusions, sum);
        }
        var effects = json.list("effects").stream()
                .map(part -> part.only("flow", "value").number("value"))
                .toList();
        return new CutOffRecord(allowed, exclusions, sum, effects, json.number("effect"));
    }

    static ObjectNode write(BalanceRecord record) {
        var balance = record.balance();
        var json = CanonicalJson.object().put("name", balance.name());
        json.set("label", CanonicalJson.words(balance.label()));
        FigureJson.put(json, "in", record.in());
        FigureJson.put(json, "out", record.out());
        json.put("unit", balance.in().unit().symbol());
        FigureJson.put(json, "difference", record.difference());
        json.put("tolerance", CanonicalJson.decimal(balance.tolerance()));
        balance.kind().ifPresent(kind -> json.put("kind", kind.key()));
        if (balance.extent() != Balance.Extent.PROCESS) {
            json.put("extent", balance.extent().key());
        }
        balance.process().ifPresent(process -> json.put("process", process));
        record.exception().ifPresent(exception -> json.set("exception", StatementJson.write(exception)));
        return json.put("closes", record.closes());
    }

    static Optional<BalanceRecord> balance(JsonPart json, Method method) {
        json.only(
                "name",
                "label",
                "in",
                "out",
                "unit",
                "difference",
                "tolerance",
                "closes",
                "kind",
                "extent",
                "process",
                "exception");
        var in = json.number("in");
        var out = json.number("out");
        var difference = json.number("difference");
        boolean closes = json.flag("closes");
        var exception = json.find("exception").map(StatementJson::balanceException);
        return json.one("name", method.balances(), balance -> balance.name())
                .map(balance -> new BalanceRecord(balance, in, out, difference, closes, exception));
    }

    static ObjectNode write(DataQuality quality) {
        var json = CanonicalJson.object();
        FigureJson.put(json, "primaryShare", quality.primaryShare());
        var statements = json.putArray("statements");
        quality.statements().forEach(statement -> statements.add(StatementJson.write(statement)));
        var observations = json.putArray("observations");
        for (var observation : quality.observations()) {
            var part =
                    observations.addObject().put("aspect", observation.aspect().key());
            part.set("text", CanonicalJson.words(observation.text()));
        }
        quality.rating().ifPresent(rating -> json.set("rating", QualityJson.write(rating)));
        return json;
    }

    static DataQuality quality(JsonPart json) {
        json.only("primaryShare", "statements", "observations", "rating");
        List<QualityStatement> statements = json.list("statements").stream()
                .flatMap(part -> StatementJson.quality(part).stream())
                .toList();
        var observations = json.list("observations").stream()
                .flatMap(part -> observation(part.only("aspect", "text")).stream())
                .toList();
        return new DataQuality(
                json.number("primaryShare"),
                statements,
                observations,
                json.find("rating").map(QualityJson::read));
    }

    private static Optional<DataQuality.Observation> observation(JsonPart json) {
        var text = json.words("text");
        return json.one("aspect", List.of(QualityAspect.values()), QualityAspect::key)
                .map(aspect -> new DataQuality.Observation(aspect, text));
    }

    static ObjectNode write(CrossCheckRecord record) {
        var json = CanonicalJson.object();
        json.set("check", StatementJson.write(record.check()));
        record.first().ifPresent(first -> json.put("first", first.toString()));
        FigureJson.put(json, "difference", record.difference());
        return json;
    }

    static Optional<CrossCheckRecord> crossCheck(JsonPart json) {
        json.only("check", "first", "difference");
        var first = json.read("first", Quantity::parse);
        var difference = json.number("difference");
        return StatementJson.crossCheck(json.get("check")).map(check -> new CrossCheckRecord(check, first, difference));
    }
}
