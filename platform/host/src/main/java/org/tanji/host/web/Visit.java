package org.tanji.host.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.SessionToken;

/**
 * Who is asking, and in which language.
 *
 * @param account empty before sign-in
 * @param token proves the session or, before sign-in, that two requests come from the same browser; empty for a program
 *     that has none
 * @param byHeader whether the token came in a header, which no foreign page can make a browser send
 */
public record Visit(Optional<Account> account, Optional<SessionToken> token, boolean byHeader, Locale locale) {

    private static final String KEY = "tanji.visit";

    public static Visit of(Context ctx) {
        var known = ctx.<Visit>attribute(KEY);
        return known == null ? anonymous(ctx) : known;
    }

    static Visit anonymous(Context ctx) {
        return new Visit(Optional.empty(), Optional.empty(), false, Language.of(ctx));
    }

    void begin(Context ctx) {
        ctx.attribute(KEY, this);
    }

    /** The account behind a route that only lets accounts in. */
    public static Account account(Context ctx) {
        return of(ctx).account().orElseThrow(() -> Failure.of(WebFailure.NOT_SIGNED_IN));
    }

    public static Words words(Context ctx) {
        return Words.in(of(ctx).locale());
    }

    /** What a form of this visit sends back. */
    String formToken() {
        return token.map(SessionToken::formToken).orElse("");
    }

    /** The address of the caller, as the lock-out counts it. */
    public static String address(Context ctx) {
        return Objects.requireNonNullElse(ctx.req().getRemoteAddr(), "");
    }
}
