package org.tanji.host.identity.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.ConfirmPassword;
import org.tanji.host.identity.IdentityFailure;
import org.tanji.host.identity.PasswordRules;
import org.tanji.host.identity.Session;
import org.tanji.host.identity.Sessions;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** My account: the own password and the own sessions, the same for every role. */
public final class OwnAccountRoutes {

    private final Sessions sessions;
    private final ConfirmPassword confirm;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    public OwnAccountRoutes(Sessions sessions, ConfirmPassword confirm, Clock clock) {
        this.sessions = sessions;
        this.confirm = confirm;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/account", Access.anySignedIn(), this::show).onOwnAccount(),
                Route.post("/account/password", Access.anySignedIn(), this::change)
                        .onOwnAccount(),
                Route.post("/account/sessions/{session}/end", Access.anySignedIn(), this::end)
                        .onOwnAccount(),
                Route.post("/account/other-sessions/end", Access.anySignedIn(), this::endOthers)
                        .onOwnAccount());
    }

    private void show(Context ctx) {
        var account = Visit.account(ctx);
        var own = Visit.session(ctx);
        var page = new OwnAccountPage(
                account.login(),
                account.displayName(),
                Visit.words(ctx).text("role." + account.role().key()),
                account.expiresAt().map(BodyTime::lastDay).orElse(""),
                PasswordRules.SHORTEST,
                account.oneTimeSince().isPresent(),
                ctx.queryParam("changed") != null,
                live(own).stream()
                        .map(session ->
                                SessionRow.of(session, session.tokenHash().equals(own.tokenHash())))
                        .toList());
        Html.page(ctx, templates.identityOwn(Frame.of(ctx), page));
    }

    private void change(Context ctx) {
        var another = requireNonNullElse(ctx.formParam("another"), "");
        if (!another.equals(requireNonNullElse(ctx.formParam("again"), ""))) {
            throw Failure.of(IdentityFailure.PASSWORDS_DIFFER);
        }
        confirm.change(Visit.session(ctx), requireNonNullElse(ctx.formParam("old"), ""), another);
        Html.goTo(ctx, "/account?changed");
    }

    private void end(Context ctx) {
        var handle = ctx.pathParam("session");
        var session = live(Visit.session(ctx)).stream()
                .filter(own -> own.handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> Failure.of(IdentityFailure.SESSION_UNKNOWN));
        sessions.end(session.tokenHash());
        Html.goTo(ctx, "/account");
    }

    private void endOthers(Context ctx) {
        var own = Visit.session(ctx);
        live(own).stream()
                .filter(other -> !other.tokenHash().equals(own.tokenHash()))
                .forEach(other -> sessions.end(other.tokenHash()));
        Html.goTo(ctx, "/account");
    }

    private List<Session> live(Session own) {
        return sessions.of(own.account()).stream()
                .filter(session -> session.isLive(clock))
                .toList();
    }
}
