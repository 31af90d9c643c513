package org.tanji.engine.result;

import static org.tanji.engine.json.JsonFailure.NOT_ONE_OF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tanji.engine.evaluation.EvaluationFailure;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.inventory.InventoryFailure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.json.JsonPart;
import org.tanji.engine.text.BilingualText;
import org.tanji.engine.text.Localized;

/** Problems in a stored result: code and values for the program, sentences in both languages for everybody else. */
final class ProblemJson {

    private static final List<FailureCode> CODES = Stream.<FailureCode[]>of(
                    EvaluationFailure.values(), ResultFailure.values(), InventoryFailure.values())
            .flatMap(Stream::of)
            .toList();

    private ProblemJson() {}

    static ObjectNode write(Problem problem) {
        var json = CanonicalJson.object().put("place", problem.place().toString());
        return json.setAll(write(problem.what()));
    }

    private static ObjectNode write(Failure failure) {
        var json = CanonicalJson.object().put("code", failure.code().name());
        var details = json.putArray("details");
        failure.details().forEach(detail -> details.add(detail(detail)));
        var words = new BilingualText(failure.sentence(Locale.SIMPLIFIED_CHINESE), failure.sentence(Locale.ROOT));
        json.set("message", CanonicalJson.words(words));
        return json;
    }

    private static JsonNode detail(Object detail) {
        if (detail instanceof Failure cause) {
            return write(cause);
        }
        if (detail instanceof Localized words) {
            return CanonicalJson.words(new BilingualText(words.in(Locale.SIMPLIFIED_CHINESE), words.in(Locale.ROOT)));
        }
        return TextNode.valueOf(detail instanceof BigDecimal number ? number.toPlainString() : detail.toString());
    }

    /** That it blocks follows from its code; it is written for those who read nothing else. */
    static ObjectNode write(Finding finding) {
        var json = write(finding.problem());
        return finding.blocks() ? json.put("blocks", true) : json;
    }

    static Problem read(JsonPart json) {
        json.only("place", "code", "details", "message", "blocks");
        return new Problem(new Place.InData(json.text("place")), failure(json));
    }

    private static Failure failure(JsonPart json) {
        var details = json.list("details").stream().map(ProblemJson::detail).toArray();
        return Failure.of(json.one("code", CODES, FailureCode::name).orElseGet(() -> unknown(json)), details);
    }

    private static FailureCode unknown(JsonPart json) {
        if (json.find("code").isEmpty()) {
            json.note(NOT_ONE_OF, "", "code");
        }
        return ResultFailure.FOOTPRINT_REFUSED;
    }

    private static Object detail(JsonPart json) {
        if (!json.node().isObject()) {
            return json.text();
        }
        return json.find("code").isPresent() ? failure(json) : new BilingualText(json.text("zh"), json.text("en"));
    }
}
