package org.tanji.host.identity.web;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.host.identity.ConfirmPassword;
import org.tanji.host.identity.Session;
import org.tanji.host.identity.SignIn;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Signing in and out from a program, with a token instead of a cookie. */
public final class TokenRoutes {

    private final SignIn signIn;
    private final ConfirmPassword confirm;

    public TokenRoutes(SignIn signIn, ConfirmPassword confirm) {
        this.signIn = signIn;
        this.confirm = confirm;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/api/v1/tokens", Access.everybody(), this::open)
                        .onOwnAccount()
                        .described(Operation.of(
                                        "openToken", "identity", "Sign in and get a bearer token for twelve hours.")
                                .accepts(Operation.JSON, "TokenRequest")
                                .answers(201, "The token; it is told once.", Operation.JSON, "Token")
                                .refuses(400, "Login or password is missing.")
                                .refuses(403, "Login or password is wrong, or locked.")),
                Route.post("/api/v1/tokens/current/confirmation", Access.anySignedIn(), this::confirm)
                        .onOwnAccount()
                        .described(Operation.of(
                                        "confirmPassword",
                                        "identity",
                                        "Type the password again; for five minutes this session may then decide.")
                                .accepts(Operation.JSON, "PasswordConfirmation")
                                .answers(204, "Confirmed.")
                                .refuses(401, "Not signed in.")
                                .refuses(403, "The password is wrong, or locked.")),
                Route.post("/api/v1/account/password", Access.anySignedIn(), this::change)
                        .onOwnAccount()
                        .described(Operation.of(
                                        "changePassword",
                                        "identity",
                                        "Replace the own password; all other sessions of the account end.")
                                .accepts(Operation.JSON, "PasswordChange")
                                .answers(204, "Replaced.")
                                .refuses(401, "Not signed in.")
                                .refuses(403, "The old password is wrong, or locked.")
                                .refuses(422, "The new password is too short, too long or too common.")),
                Route.delete("/api/v1/tokens/current", Access.anySignedIn(), this::end)
                        .onOwnAccount()
                        .described(Operation.of("endToken", "identity", "End the session of the token in use.")
                                .answers(204, "Ended.")
                                .refuses(401, "Not signed in.")));
    }

    private void open(Context ctx) {
        var body = Json.body(ctx);
        var opened = signIn.open(
                Json.required(body, "login"), Json.required(body, "password"), Visit.caller(ctx), Session.Kind.PROGRAM);
        ctx.status(201);
        Json.answer(
                ctx,
                Json.object()
                        .put("token", opened.token().secret())
                        .put("expiresAt", opened.session().endsAt().toString())
                        .put("role", opened.account().role().key()));
    }

    private void confirm(Context ctx) {
        confirm.confirm(Visit.session(ctx), Json.required(Json.body(ctx), "password"));
        ctx.status(204);
    }

    private void change(Context ctx) {
        var body = Json.body(ctx);
        confirm.change(Visit.session(ctx), Json.required(body, "old"), Json.required(body, "new"));
        ctx.status(204);
    }

    private void end(Context ctx) {
        Visit.of(ctx).token().ifPresent(signIn::end);
        ctx.status(204);
    }
}
