package org.tanji.host.web.rest;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;

/** The REST interface's description of itself. */
public final class OpenApiRoutes {

    private OpenApiRoutes() {}

    /** The given routes and the one that describes them all, itself included. */
    public static List<Route> with(List<Route> others, String version) {
        var all = new ArrayList<>(others);
        all.add(Route.get(
                        "/api/v1/openapi.json",
                        Access.everybody(),
                        ctx -> Json.answer(ctx, OpenApi.document(all, version)))
                .described(Operation.of("openApi", "description", "This document.")
                        .answers(200, "OpenAPI 3.1.", Operation.JSON, "OpenApi")));
        return all;
    }
}
