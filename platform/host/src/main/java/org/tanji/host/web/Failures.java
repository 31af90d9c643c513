package org.tanji.host.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureKind;
import org.tanji.host.web.rest.ProblemJson;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Shows failures: the status for the machine, the sentence for the reader. Nobody ever sees a stack trace. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_PROBLEMS_SHOWN = 500;

    private Failures() {}

    public static void show(Failure failure, Context ctx) {
        show(failure, status(failure), ctx);
    }

    private static void show(Failure failure, HttpStatus status, Context ctx) {
        ctx.status(status);
        if (Paths.isApi(ctx)) {
            ProblemJson.answer(ctx, failure, status, Visit.of(ctx).locale());
            return;
        }
        var frame = Frame.of(ctx);
        var page = FailurePage.of(failure, status.getCode(), frame.words(), MOST_PROBLEMS_SHOWN);
        Html.pageOrFragment(ctx, TEMPLATES.layoutFailure(frame, page), TEMPLATES.layoutProblems(frame.words(), page));
    }

    /** Anything that nobody foresaw: the log gets the trace, the reader a number to report. */
    static void showUnexpected(Throwable cause, Context ctx) {
        var number = new byte[5];
        RANDOM.nextBytes(number);
        var id = HexFormat.of().formatHex(number);
        LOG.error("{} {} failed, reported as {}", ctx.method(), ctx.path(), id, cause);
        show(Failure.of(WebFailure.UNEXPECTED, id), ctx);
    }

    /** What the server itself says no to. */
    static void show(HttpResponseException refusal, Context ctx) {
        var status = HttpStatus.forStatus(refusal.getStatus());
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            show(Failure.of(WebFailure.REQUEST_TOO_LARGE, Route.Body.UPLOAD.bytes() >> 20), ctx);
        } else if (status == HttpStatus.NOT_FOUND) {
            show(Failure.of(WebFailure.NO_SUCH_PAGE, ctx.path()), ctx);
        } else if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            show(Failure.of(WebFailure.METHOD_NOT_SERVED, ctx.path(), ctx.method()), status, ctx);
        } else {
            show(Failure.of(WebFailure.REQUEST_NOT_UNDERSTOOD, status.getMessage()), HttpStatus.BAD_REQUEST, ctx);
        }
    }

    static HttpStatus status(Failure failure) {
        if (failure.code() instanceof WebFailure web) {
            return switch (web) {
                case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
                case NOT_YOUR_ROLE, FOREIGN_FORM -> HttpStatus.FORBIDDEN;
                case NO_SUCH_PAGE -> HttpStatus.NOT_FOUND;
                case METHOD_NOT_SERVED -> HttpStatus.METHOD_NOT_ALLOWED;
                case REQUEST_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                case REQUEST_NOT_UNDERSTOOD, VALUE_MISSING, VALUE_OUT_OF_RANGE -> HttpStatus.BAD_REQUEST;
                case PORT_TAKEN, UNEXPECTED -> HttpStatus.INTERNAL_SERVER_ERROR;
            };
        }
        return status(failure.code().kind());
    }

    private static HttpStatus status(FailureKind kind) {
        return switch (kind) {
            case INVALID_INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case AGAINST_THE_RULES, STALE -> HttpStatus.CONFLICT;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
