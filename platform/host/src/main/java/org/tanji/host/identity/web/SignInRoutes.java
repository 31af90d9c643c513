package org.tanji.host.identity.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Session;
import org.tanji.host.identity.SignIn;
import org.tanji.host.web.Access;
import org.tanji.host.web.Cookies;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Paths;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Signing in and out with a browser. */
public final class SignInRoutes {

    private final SignIn signIn;
    private final Templates templates = new StaticTemplates();

    public SignInRoutes(SignIn signIn) {
        this.signIn = signIn;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/", Access.everybody(), this::start).onOwnAccount(),
                Route.get("/sign-in", Access.everybody(), this::form),
                Route.post("/sign-in", Access.everybody(), this::open).onOwnAccount(),
                Route.post("/sign-out", Access.anySignedIn(), this::end).onOwnAccount());
    }

    private void start(Context ctx) {
        Html.goTo(ctx, Visit.of(ctx).account().isPresent() ? "/studies" : "/sign-in");
    }

    private void form(Context ctx) {
        if (Visit.of(ctx).account().isPresent()) {
            Html.goTo(ctx, "/studies");
            return;
        }
        show(ctx, new SignInPage("", requireNonNullElse(ctx.queryParam("back"), ""), ""));
    }

    private void open(Context ctx) {
        var login = requireNonNullElse(ctx.formParam("login"), "");
        var password = requireNonNullElse(ctx.formParam("password"), "");
        var back = requireNonNullElse(ctx.formParam("back"), "");
        try {
            var opened = signIn.open(login, password, Visit.caller(ctx), Session.Kind.BROWSER);
            Visit.of(ctx).token().ifPresent(signIn::end);
            Cookies.beginSession(ctx, opened.token());
            Html.goTo(ctx, back.isEmpty() ? "/studies" : Paths.local(back));
        } catch (Failure failure) {
            ctx.status(403);
            show(ctx, new SignInPage(login, back, failure.sentence(Visit.of(ctx).locale())));
        }
    }

    private void end(Context ctx) {
        Visit.of(ctx).token().ifPresent(signIn::end);
        Cookies.endSession(ctx);
        Html.goTo(ctx, "/sign-in");
    }

    private void show(Context ctx, SignInPage page) {
        Cookies.beginVisit(ctx);
        Html.page(ctx, templates.identitySignIn(Frame.of(ctx), page));
    }
}
