package org.tanji.host.quantification.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.quantification.IdempotentRequest;
import org.tanji.host.quantification.RequestDigest;
import org.tanji.host.web.WebFailure;

/** Files and keys that a request brings. */
public final class Uploads {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 100;

    private Uploads() {}

    public record File(String name, byte[] content) {}

    /** The file in a form. */
    public static File file(Context ctx) {
        var uploaded = ctx.uploadedFile("file");
        if (uploaded == null || uploaded.size() == 0) {
            throw Failure.of(WebFailure.VALUE_MISSING, "file");
        }
        try (var stream = uploaded.content()) {
            return new File(name(uploaded.filename()), stream.readAllBytes());
        } catch (IOException e) {
            throw Failure.of(WebFailure.REQUEST_NOT_UNDERSTOOD, "file");
        }
    }

    /** The body itself, as a program sends it. */
    public static File body(Context ctx) {
        var content = ctx.bodyAsBytes();
        if (content.length == 0) {
            throw Failure.of(WebFailure.VALUE_MISSING, "body");
        }
        return new File("body", content);
    }

    static Optional<IdempotentRequest> idempotent(Context ctx, String key, byte[] content) {
        if (key.isBlank()) {
            return Optional.empty();
        }
        if (key.length() > LONGEST_KEY) {
            throw Failure.of(
                    WebFailure.VALUE_OUT_OF_RANGE, "Idempotency-Key", Integer.toString(key.length()), "1 … 100");
        }
        return Optional.of(new IdempotentRequest(key, RequestDigest.of(ctx.path(), content)));
    }

    private static String name(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare;
    }
}
