package org.tanji.host.casefile.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.CaseFailure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.Stamp;
import org.tanji.host.casefile.Step;
import org.tanji.host.web.WebFailure;

/** On which version somebody acted, and by which key a repetition is recognised. */
final class Stamps {

    private static final int LONGEST_KEY = 100;

    private Stamps() {}

    /**
     * @param version as the caller sent it; a step that begins a case needs none
     * @throws Failure VERSION_MISSING, or VALUE_OUT_OF_RANGE for a key that is too long
     */
    static Stamp of(Context ctx, Step<?> step, CaseFile file, String version, Record form) {
        var bare = version.replace("\"", "").strip();
        if (!step.opens() && !bare.matches("\\d{1,9}")) {
            throw Failure.of(CaseFailure.VERSION_MISSING);
        }
        var key = requireNonNullElse(
                ctx.header("Idempotency-Key"), requireNonNullElse(ctx.formParam("idempotencyKey"), ""));
        if (key.length() > LONGEST_KEY) {
            throw Failure.of(
                    WebFailure.VALUE_OUT_OF_RANGE, "Idempotency-Key", Integer.toString(key.length()), "1 … 100");
        }
        var asked = CanonicalJson.object()
                .put("step", step.key())
                .put("case", step.opens() ? "" : file.id().value())
                .set("form", FactJson.write(form));
        return new Stamp(step.opens() ? 0 : Integer.parseInt(bare), key, CanonicalJson.sha256(asked));
    }
}
