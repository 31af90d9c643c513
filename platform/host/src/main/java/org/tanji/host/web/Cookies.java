package org.tanji.host.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.tanji.host.identity.SessionToken;

/** The two cookies that say who somebody is: of the session, and of the visit before it. */
public final class Cookies {

    private static final String SESSION = "tanji_session";
    private static final String VISIT = "tanji_visit";

    private Cookies() {}

    static Optional<SessionToken> session(Context ctx) {
        return Optional.ofNullable(ctx.cookie(SESSION)).map(SessionToken::new);
    }

    static Optional<SessionToken> visit(Context ctx) {
        return Optional.ofNullable(ctx.cookie(VISIT)).map(SessionToken::new);
    }

    /** Gives a browser that has not signed in something by which its form can be told from a foreign one. */
    public static void beginVisit(Context ctx) {
        var visit = Visit.of(ctx);
        if (visit.token().isEmpty()) {
            var token = SessionToken.random();
            ctx.cookie(cookie(ctx, VISIT, token.secret()));
            new Visit(visit.session(), Optional.of(token), false, visit.locale()).begin(ctx);
        }
    }

    public static void beginSession(Context ctx, SessionToken token) {
        ctx.cookie(cookie(ctx, SESSION, token.secret()));
        ctx.removeCookie(VISIT, "/");
    }

    public static void endSession(Context ctx) {
        ctx.removeCookie(SESSION, "/");
    }

    private static Cookie cookie(Context ctx, String name, String value) {
        var cookie = new Cookie(name, value, "/", -1);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(ctx.scheme().equals("https"));
        return cookie;
    }
}
