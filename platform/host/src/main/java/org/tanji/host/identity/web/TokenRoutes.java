package org.tanji.host.identity.web;

import io.javalin.http.Context;
import java.util.List;
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

    public TokenRoutes(SignIn signIn) {
        this.signIn = signIn;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/api/v1/tokens", Access.everybody(), this::open)
                        .described(Operation.of(
                                        "openToken", "identity", "Sign in and get a bearer token for twelve hours.")
                                .accepts(Operation.JSON, "TokenRequest")
                                .answers(201, "The token; it is told once.", Operation.JSON, "Token")
                                .refuses(400, "Login or password is missing.")
                                .refuses(403, "Login or password is wrong, or locked.")),
                Route.delete("/api/v1/tokens/current", Access.anySignedIn(), this::end)
                        .described(Operation.of("endToken", "identity", "End the session of the token in use.")
                                .answers(204, "Ended.")
                                .refuses(401, "Not signed in.")));
    }

    private void open(Context ctx) {
        var body = Json.body(ctx);
        var opened = signIn.open(
                Json.required(body, "login"),
                Json.required(body, "password"),
                Visit.address(ctx),
                Session.Kind.PROGRAM);
        ctx.status(201);
        Json.answer(
                ctx,
                Json.object()
                        .put("token", opened.token().secret())
                        .put("expiresAt", opened.session().endsAt().toString())
                        .put("role", opened.account().role().key()));
    }

    private void end(Context ctx) {
        Visit.of(ctx).token().ifPresent(signIn::end);
        ctx.status(204);
    }
}
