package org.tanji.host.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.ConfirmPassword;
import org.tanji.host.identity.IdentityFailure;
import org.tanji.host.identity.Role;
import org.tanji.host.identity.SessionToken;
import org.tanji.host.identity.SignIn;

/** Stands at the door of every route: who is it, may they, did the form come from us, is it not too much? */
final class Admission {

    private static final String FORM_HEADER = "X-Form-Token";
    private static final String FORM_FIELD = "formToken";
    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_SITE = Set.of("same-origin", "none");

    private static final String PASSWORD_FIELD = "confirmPassword";
    private static final String OWN_PAGE = "/account";

    private final SignIn signIn;
    private final ConfirmPassword confirm;

    Admission(SignIn signIn, ConfirmPassword confirm) {
        this.signIn = signIn;
        this.confirm = confirm;
    }

    /** Finds out who asks; runs before anything else. */
    void recognise(Context ctx) {
        var header = ctx.header("Authorization");
        if (header != null && header.startsWith(BEARER) && Paths.isApi(ctx)) {
            var token = new SessionToken(header.substring(BEARER.length()).strip());
            var known = signIn.recognise(token);
            new Visit(known, Optional.of(token), true, Language.of(ctx)).begin(ctx);
            return;
        }
        var session = Cookies.session(ctx);
        var known = session.flatMap(signIn::recognise);
        var token = known.isPresent() ? session : Cookies.visit(ctx);
        new Visit(known, token, false, Language.of(ctx)).begin(ctx);
    }

    /** Lets the request through or throws. A page that needs a sign-in sends its reader there and back. */
    boolean admits(Context ctx, Route route) {
        var visit = Visit.of(ctx);
        if (!(route.access() instanceof Access.Everybody)) {
            if (visit.account().isEmpty()) {
                return sendToSignIn(ctx);
            }
            var account = visit.account().get();
            if (!route.allows(account.role())) {
                throw Failure.of(WebFailure.NOT_YOUR_ROLE, role(ctx, account.role()), allowed(ctx, route));
            }
            if (account.oneTimeSince().isPresent() && route.effect() != Route.Effect.OWN_ACCOUNT) {
                return sendToOwnPassword(ctx);
            }
        }
        if (ctx.contentLength() > route.body().bytes()) {
            throw Failure.of(WebFailure.REQUEST_TOO_LARGE, route.body().bytes() >> 20);
        }
        refuseForeignForms(ctx, visit);
        if (route.effect() == Route.Effect.DECIDES) {
            askForPassword(ctx);
        }
        return true;
    }

    private static boolean sendToSignIn(Context ctx) {
        if (Paths.isApi(ctx)) {
            throw Failure.of(WebFailure.NOT_SIGNED_IN);
        }
        if (Paths.isFragment(ctx)) {
            ctx.status(HttpStatus.UNAUTHORIZED).header("HX-Redirect", "/sign-in");
            return false;
        }
        var back = ctx.method().name().equals("GET") ? "?back=" + Paths.encode(Paths.current(ctx, "")) : "";
        ctx.redirect("/sign-in" + back, HttpStatus.SEE_OTHER);
        return false;
    }

    /** A password that somebody else has set opens nothing but the page where it is replaced. */
    private static boolean sendToOwnPassword(Context ctx) {
        if (Paths.isApi(ctx)) {
            throw Failure.of(IdentityFailure.PASSWORD_MUST_CHANGE);
        }
        Html.goTo(ctx, OWN_PAGE);
        return false;
    }

    /** Lets pass who typed the password a moment ago, or types it with this very form. */
    private void askForPassword(Context ctx) {
        var session = Visit.session(ctx);
        var typed = Paths.isApi(ctx) ? "" : Objects.requireNonNullElse(ctx.formParam(PASSWORD_FIELD), "");
        if (!typed.isEmpty()) {
            confirm.confirm(session, typed);
        } else if (!confirm.isFresh(session)) {
            throw Failure.of(IdentityFailure.PASSWORD_NOT_CONFIRMED);
        }
    }

    private static void refuseForeignForms(Context ctx, Visit visit) {
        if (SAFE.contains(ctx.method().name())) {
            return;
        }
        var site = ctx.header("Sec-Fetch-Site");
        if (site != null && !OUR_SITE.contains(site)) {
            throw Failure.of(WebFailure.FOREIGN_FORM);
        }
        var usesNoCookie =
                visit.byHeader() || (Paths.isApi(ctx) && visit.account().isEmpty());
        if (usesNoCookie) {
            return;
        }
        var sent = Objects.requireNonNullElseGet(
                ctx.header(FORM_HEADER), () -> Objects.requireNonNullElse(ctx.formParam(FORM_FIELD), ""));
        if (visit.token().isEmpty() || !visit.formToken().equals(sent)) {
            throw Failure.of(WebFailure.FOREIGN_FORM);
        }
    }

    private static String role(Context ctx, Role role) {
        return Visit.words(ctx).text("role." + role.key());
    }

    private static String allowed(Context ctx, Route route) {
        return route.roles().stream().map(role -> role(ctx, role)).collect(Collectors.joining(", "));
    }
}
