package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.uncertainty.PedigreeRecord;

/** The pedigree table behind a result, and the scores that were read with it. */
final class PedigreeJson {

    private PedigreeJson() {}

    static ObjectNode write(PedigreeRecord record) {
        var json = CanonicalJson.object().put("table", record.table()).put("version", record.version());
        json.set("name", CanonicalJson.words(record.name()));
        json.put("source", record.source()).put("sha256", record.sha256());
        var uses = json.putArray("uses");
        for (var use : record.uses()) {
            var part = uses.addObject().put("parameter", use.parameter());
            part.put("label", use.label()).put("scores", use.scores());
            part.put("factor95", UncertaintyJson.number(use.factor95()));
        }
        return json;
    }

    static PedigreeRecord read(JsonPart json) {
        json.only("table", "version", "name", "source", "sha256", "uses");
        return new PedigreeRecord(
                json.text("table"),
                json.text("version"),
                json.words("name"),
                json.text("source"),
                json.text("sha256"),
                json.list("uses").stream()
                        .map(part -> part.only("parameter", "label", "scores", "factor95"))
                        .map(part -> new PedigreeRecord.Use(
                                part.text("parameter"),
                                part.text("label"),
                                part.text("scores"),
                                UncertaintyJson.number(part, "factor95")))
                        .toList());
    }
}
