package org.tanji.host.rule.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.reading.Reading;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.web.rest.Json;

/** The rule for programs: values as its files have them, words in both languages. */
final class RuleJson {

    private RuleJson() {}

    static ObjectNode rule(RuleBook book, LocalDate day) {
        var rule = book.on(day);
        var edition = rule.edition();
        var json = Json.object()
                .put("number", edition.number())
                .put("version", edition.version())
                .put("issued", edition.issued().toString())
                .put("effective", edition.effective().toString())
                .put("basis", edition.basis())
                .put("seal", edition.seal())
                .put("readingsDigest", rule.readings().digest());
        json.set("title", words(edition.title()));
        json.set("issuer", words(edition.issuer()));
        var values = json.putArray("values");
        for (var value : PrescribedValue.of(rule.parameters())) {
            cite(values.addObject().put("key", value.key()), value.clause()).put("value", value.value());
        }
        var readings = json.putArray("readings");
        book.register().all().stream().map(reading -> reading(reading, day)).forEach(readings::add);
        return json;
    }

    static JsonNode clauses() {
        var list = Json.array();
        for (var clause : Clause.values()) {
            var json = cite(list.addObject(), clause).put("name", clause.name());
            var natures = json.putArray("natures");
            clause.natures().forEach(nature -> natures.add(nature.name().toLowerCase(Locale.ROOT)));
            json.set("asks", words(new BilingualText(clause.in(Locale.SIMPLIFIED_CHINESE), clause.in(Locale.ENGLISH))));
        }
        return list;
    }

    private static ObjectNode reading(Reading reading, LocalDate day) {
        var json = cite(Json.object().put("key", reading.key()), reading.clause());
        json.set("problem", words(reading.problem()));
        json.set("reading", words(reading.reading()));
        reading.findDecision(day).ifPresent(decision -> json.put("answer", decision.answer()));
        var options = json.putArray("options");
        reading.options()
                .forEach((key, said) -> options.addObject().put("key", key).set("words", words(said)));
        var decisions = json.putArray("decisions");
        for (var decision : reading.decisions()) {
            decisions
                    .addObject()
                    .put("since", decision.since().toString())
                    .put("answer", decision.answer())
                    .set("by", words(decision.by()));
        }
        return json;
    }

    private static ObjectNode cite(ObjectNode json, Clause clause) {
        return json.put("register", clause.id()).put("clause", clause.cited());
    }

    private static ObjectNode words(BilingualText text) {
        return Json.object().put("zh", text.zh()).put("en", text.en());
    }
}
