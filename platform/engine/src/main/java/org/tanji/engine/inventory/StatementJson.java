package org.tanji.engine.inventory;

import static org.tanji.engine.json.JsonFailure.NOT_A_DATE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;

/** What an inventory says beside its values: the study, what was left out, data quality, second sources. */
public final class StatementJson {

    private StatementJson() {}

    public static Study study(JsonPart json) {
        json.only(
                "model",
                "specification",
                "applicant",
                "producer",
                "factory",
                "factoryAddress",
                "from",
                "to",
                "note",
                "example",
                "region");
        return new Study(
                words(json, "model"),
                words(json, "specification"),
                words(json, "applicant"),
                words(json, "producer"),
                words(json, "factory"),
                words(json, "factoryAddress"),
                json.read("from", StatementJson::date),
                json.read("to", StatementJson::date),
                words(json, "note"),
                json.flag("example"),
                words(json, "region"));
    }

    public static ObjectNode write(Study study) {
        var json = CanonicalJson.object();
        json.put("model", study.model());
        json.put("specification", study.specification());
        json.put("applicant", study.applicant());
        json.put("producer", study.producer());
        json.put("factory", study.factory());
        json.put("factoryAddress", study.factoryAddress());
        study.from().ifPresent(date -> json.put("from", date.toString()));
        study.to().ifPresent(date -> json.put("to", date.toString()));
        json.put("note", study.note());
        json.put("example", study.example());
        if (!study.region().isEmpty()) {
            json.put("region", study.region());
        }
        return json;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw Failure.of(NOT_A_DATE, text);
        }
    }

    public static Exclusion exclusion(JsonPart json) {
        json.only("flow", "mass", "energy", "ghg", "reason", "basis", "amount", "factor");
        return new Exclusion(
                json.text("flow"),
                json.read("mass", StatementJson::share),
                json.read("energy", StatementJson::share),
                json.read("ghg", StatementJson::share),
                words(json, "reason"),
                words(json, "basis"),
                json.read("amount", Quantity::parse),
                words(json, "factor"));
    }

    public static ObjectNode write(Exclusion exclusion) {
        var json = CanonicalJson.object().put("flow", exclusion.flow());
        exclusion.massShare().ifPresent(share -> json.put("mass", CanonicalJson.decimal(share)));
        exclusion.energyShare().ifPresent(share -> json.put("energy", CanonicalJson.decimal(share)));
        exclusion.ghgShare().ifPresent(share -> json.put("ghg", CanonicalJson.decimal(share)));
        if (!exclusion.basis().isEmpty()) {
            json.put("basis", exclusion.basis());
        }
        exclusion.amount().ifPresent(amount -> json.put("amount", amount.toString()));
        if (!exclusion.factor().isEmpty()) {
            json.put("factor", exclusion.factor());
        }
        return json.put("reason", exclusion.reason());
    }

    public static BalanceException balanceException(JsonPart json) {
        json.only("balance", "reason", "evidence");
        return new BalanceException(json.text("balance"), json.text("reason"), words(json, "evidence"));
    }

    public static ObjectNode write(BalanceException exception) {
        var json = CanonicalJson.object().put("balance", exception.balance()).put("reason", exception.reason());
        return exception.evidence().isEmpty() ? json : json.put("evidence", exception.evidence());
    }

    private static BigDecimal share(String text) {
        return Quantity.parse(text).in(Unit.ONE).amount();
    }

    public static Optional<QualityStatement> quality(JsonPart json) {
        json.only("aspect", "score", "scale", "evidence", "statement");
        json.get("aspect");
        Optional<Integer> score = json.find("score").isPresent() ? Optional.of(json.whole("score")) : Optional.empty();
        var scale = words(json, "scale");
        var evidence = words(json, "evidence");
        var statement = words(json, "statement");
        return json.one("aspect", List.of(QualityAspect.values()), QualityAspect::key)
                .map(aspect -> new QualityStatement(aspect, score, scale, evidence, statement));
    }

    public static ObjectNode write(QualityStatement quality) {
        var json = CanonicalJson.object().put("aspect", quality.aspect().key());
        quality.score().ifPresent(score -> json.put("score", score));
        if (!quality.scale().isEmpty()) {
            json.put("scale", quality.scale());
        }
        if (!quality.evidence().isEmpty()) {
            json.put("evidence", quality.evidence());
        }
        return json.put("statement", quality.statement());
    }

    public static Optional<CrossCheck> crossCheck(JsonPart json) {
        json.only("input", "source", "value", "explanation");
        var input = json.text("input");
        var source = json.text("source");
        var explanation = words(json, "explanation");
        return json.get("value").read(Quantity::parse).map(value -> new CrossCheck(input, source, value, explanation));
    }

    public static ObjectNode write(CrossCheck check) {
        return CanonicalJson.object()
                .put("input", check.input())
                .put("source", check.secondSource())
                .put("value", check.secondValue().toString())
                .put("explanation", check.explanation());
    }

    private static String words(JsonPart json, String key) {
        return json.findText(key).orElse("");
    }
}
