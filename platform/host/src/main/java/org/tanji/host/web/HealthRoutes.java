package org.tanji.host.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Whether this host can do its work, for whoever watches over it. */
public final class HealthRoutes {

    private final BooleanSupplier storeAnswers;

    public HealthRoutes(BooleanSupplier storeAnswers) {
        this.storeAnswers = storeAnswers;
    }

    public List<Route> routes() {
        return List.of(Route.get("/healthz", Access.everybody(), this::answer));
    }

    private void answer(Context ctx) {
        var well = storeAnswers.getAsBoolean();
        ctx.status(well ? 200 : 503)
                .contentType("text/plain; charset=utf-8")
                .result(well ? "ok\n" : "the store does not answer\n");
    }
}
