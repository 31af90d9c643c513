package org.tanji.host.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Caller;
import org.tanji.host.identity.Session;
import org.tanji.host.identity.SessionToken;
import org.tanji.host.identity.SignIn;

/**
 * Who is asking, and in which language.
 *
 * @param session with its account; empty before sign-in
 * @param token proves the session or, before sign-in, that two requests come from the same browser; empty for a program
 *     that has none
 * @param byHeader whether the token came in a header, which no foreign page can make a browser send
 */
public record Visit(
        Optional<SignIn.Recognised> session, Optional<SessionToken> token, boolean byHeader, Locale locale) {

    private static final String KEY = "tanji.visit";

    public static Visit of(Context ctx) {
        var known = ctx.<Visit>attribute(KEY);
        return known == null ? anonymous(ctx) : known;
    }

    static Visit anonymous(Context ctx) {
        return new Visit(Optional.empty(), Optional.empty(), false, Language.of(ctx));
    }

    /** Empty before sign-in. */
    public Optional<Account> account() {
        return session.map(SignIn.Recognised::account);
    }

    void begin(Context ctx) {
        ctx.attribute(KEY, this);
    }

    /** The account behind a route that only lets accounts in. */
    public static Account account(Context ctx) {
        return of(ctx).account().orElseThrow(() -> Failure.of(WebFailure.NOT_SIGNED_IN));
    }

    /** The session behind a route that only lets accounts in. */
    public static Session session(Context ctx) {
        return of(ctx).session()
                .map(SignIn.Recognised::session)
                .orElseThrow(() -> Failure.of(WebFailure.NOT_SIGNED_IN));
    }

    public static Words words(Context ctx) {
        return Words.in(of(ctx).locale());
    }

    /** What a form of this visit sends back. */
    String formToken() {
        return token.map(SessionToken::formToken).orElse("");
    }

    /** Where the request comes from: the address as the lock-out counts it, and what the program calls itself. */
    public static Caller caller(Context ctx) {
        return new Caller(
                Objects.requireNonNullElse(ctx.req().getRemoteAddr(), ""),
                Objects.requireNonNullElse(ctx.userAgent(), ""));
    }
}
