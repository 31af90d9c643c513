package org.tanji.host.web.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.tanji.engine.failure.Failure;
import org.tanji.host.rule.ClauseFailure;

/** A failure as RFC 9457 has it, with the clause it rests on and every problem that was found in what was sent. */
public final class ProblemJson {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    public static void answer(Context ctx, Failure failure, HttpStatus status, Locale locale) {
        var problem = Json.object()
                .put("type", "about:blank")
                .put("title", status.getMessage())
                .put("status", status.getCode())
                .put("detail", failure.sentence(locale))
                .put("code", failure.code().name());
        cite(problem, failure, locale);
        var list = problem.putArray("problems");
        failure.problems().stream()
                .map(found -> one(found.place().toString(), found.what(), locale))
                .forEach(list::add);
        ctx.contentType(MEDIA_TYPE + "; charset=utf-8")
                .header("Content-Language", locale.toLanguageTag())
                .result(Json.text(problem));
    }

    private static ObjectNode one(String place, Failure what, Locale locale) {
        var one = Json.object().put("place", place).put("code", what.code().name());
        cite(one, what, locale);
        return one.put("message", what.message(locale));
    }

    private static void cite(ObjectNode into, Failure failure, Locale locale) {
        if (failure.code() instanceof ClauseFailure refusal) {
            var clause = refusal.clause();
            into.put("clause", clause.cited()).put("register", clause.id()).put("asks", clause.in(locale));
        }
    }
}
