package org.tanji.engine.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.uncertainty.UncertaintyReport.VarianceShare;

/** Variance shares in a stored result. */
final class SharesJson {

    private SharesJson() {}

    static void write(List<VarianceShare> shares, ArrayNode json) {
        for (var share : shares) {
            var part = json.addObject().put("parameter", share.parameter());
            part.put("label", share.label());
            part.put("share", UncertaintyJson.number(share.share()));
        }
    }

    static List<VarianceShare> read(JsonPart json) {
        return json.list("shares").stream()
                .map(part -> part.only("parameter", "label", "share"))
                .map(part -> new VarianceShare(
                        part.text("parameter"), part.text("label"), UncertaintyJson.number(part, "share")))
                .toList();
    }
}
