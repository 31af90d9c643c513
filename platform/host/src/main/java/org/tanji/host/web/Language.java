package org.tanji.host.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Locale;

/** The reader's language: Chinese, until they switch; a program says what it wants in {@code Accept-Language}. */
final class Language {

    private static final String COOKIE = "tanji_language";
    private static final String SWITCH = "language";

    private Language() {}

    static Locale of(Context ctx) {
        if (Paths.isApi(ctx)) {
            var asked = ctx.header("Accept-Language");
            return asked == null
                    ? Locale.SIMPLIFIED_CHINESE
                    : locale(ctx.req().getLocale().getLanguage());
        }
        var remembered = ctx.cookie(COOKIE);
        return remembered == null ? Locale.SIMPLIFIED_CHINESE : locale(remembered);
    }

    /** A page asked for with {@code ?language=en} remembers that and comes back without it. */
    static void switchIfAsked(Context ctx) {
        var asked = ctx.queryParam(SWITCH);
        if (asked == null || Paths.isApi(ctx) || !ctx.method().name().equals("GET")) {
            return;
        }
        var cookie = new Cookie(COOKIE, locale(asked).getLanguage(), "/", (int)
                Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        ctx.cookie(cookie);
        ctx.redirect(Paths.current(ctx, SWITCH), HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }

    /** The address of this page in the other language. */
    static String switchHref(Context ctx) {
        var other = of(ctx).getLanguage().equals("zh") ? "en" : "zh";
        var here = Paths.isFragment(ctx) || !ctx.method().name().equals("GET") ? "/" : Paths.current(ctx, SWITCH);
        return here + (here.contains("?") ? "&" : "?") + SWITCH + "=" + other;
    }

    private static Locale locale(String language) {
        return language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
