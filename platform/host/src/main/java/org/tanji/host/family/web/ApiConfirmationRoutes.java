package org.tanji.host.family.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.tanji.host.family.ConfirmMethod;
import org.tanji.host.family.MethodConfirmation;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.identity.Actor;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Comparisons of methods with their standards for programs. */
public final class ApiConfirmationRoutes {

    private static final String ALL = "/api/v1/confirmations";
    private static final String TAG = "methods";

    private final ConfirmMethod confirm;
    private final ShowConfirmations show;

    public ApiConfirmationRoutes(ConfirmMethod confirm, ShowConfirmations show) {
        this.confirm = confirm;
        this.show = show;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ALL, ConfirmationRoutes.READERS, this::list)
                        .described(Operation.of(
                                        "listConfirmations",
                                        TAG,
                                        "Which loaded methods were compared with their standard.")
                                .answers(
                                        200,
                                        "Every loaded method; a draft has no confirmation.",
                                        Operation.JSON,
                                        "Confirmations")
                                .refuses(401, "Not signed in.")
                                .refuses(403, "Not for this role.")),
                Route.post(ALL, ConfirmationRoutes.RECORDERS, this::record)
                        .described(Operation.of(
                                        "confirmMethod",
                                        TAG,
                                        "Record that a loaded method was compared with the text of its standard.")
                                .accepts(Operation.JSON, "ConfirmationRequest")
                                .answers(201, "The record.", Operation.JSON, "Confirmation")
                                .refuses(401, "Not signed in.")
                                .refuses(403, "Not for this role.")
                                .refuses(
                                        422,
                                        "A value is missing, the method is not loaded from that plugin, or the day is"
                                                + " refused.")));
    }

    private void list(Context ctx) {
        var list = Json.array();
        show.methods().forEach(shipped -> list.add(json(shipped)));
        Json.answer(ctx, list);
    }

    private void record(Context ctx) {
        var body = Json.body(ctx);
        var recorded = confirm.confirm(
                Json.required(body, "method"),
                Json.required(body, "plugin"),
                Json.required(body, "textCopy"),
                Json.required(body, "comparedBy"),
                ComparedDay.of(Json.required(body, ComparedDay.NAME)),
                Actor.of(Visit.account(ctx)));
        ctx.status(201);
        Json.answer(ctx, json(recorded));
    }

    private ObjectNode json(ShippedMethod shipped) {
        var method = shipped.method();
        var confirmed = show.findFor(shipped);
        var json = Json.object()
                .put("method", method.id())
                .put("version", method.version())
                .put("standard", method.standard().code())
                .put("plugin", shipped.stamp().sha256())
                .put("status", confirmed.isPresent() ? "confirmed" : "draft");
        confirmed.ifPresent(one -> json.set("confirmation", json(one)));
        return json;
    }

    private ObjectNode json(MethodConfirmation one) {
        return Json.object()
                .put("id", one.id())
                .put("method", one.methodId())
                .put("version", one.methodVersion())
                .put("standard", one.standard())
                .put("plugin", one.pluginSha256())
                .put("textCopy", one.textCopy())
                .put("comparedBy", one.comparedBy())
                .put("comparedOn", one.comparedOn().toString())
                .put("recordedBy", show.recorder(one))
                .put("recordedAt", one.recordedAt().toString());
    }
}
