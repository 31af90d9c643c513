package org.tanji.host.verification.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.comparison.ComparisonJson;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.ReadSubmission;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.web.Uploads;
import org.tanji.host.verification.AcceptRecalculation;
import org.tanji.host.verification.RecalculateProduct;
import org.tanji.host.verification.Recalculation;
import org.tanji.host.verification.RecalculationId;
import org.tanji.host.verification.StoredRecalculation;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Recalculations for programs. */
public final class ApiRecalculationRoutes {

    private static final String ALL = "/api/v1/studies/{id}/recalculations";
    private static final String ONE = ALL + "/{recalculation}";

    private final RecalculateProduct recalculate;
    private final AcceptRecalculation accept;
    private final KeepStudy studies;
    private final QuantifyProduct quantify;

    public ApiRecalculationRoutes(
            RecalculateProduct recalculate, AcceptRecalculation accept, KeepStudy studies, QuantifyProduct quantify) {
        this.recalculate = recalculate;
        this.accept = accept;
        this.studies = studies;
        this.quantify = quantify;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ALL, Access.anySignedIn(), this::list)
                        .described(operation("listRecalculations", "The team's recalculations of a study.")
                                .answers(200, "The latest first.", Operation.JSON, "Recalculations")),
                Route.post(ALL, RecalculationRoutes.VERIFIERS, this::recalculate)
                        .accepting(Route.Body.UPLOAD)
                        .described(acting("recalculateStudy", "Quantify again with the team's data and compare.")
                                .query("reason", "string", "What the team took from elsewhere, and why.")
                                .accepts(Operation.JSON, "Inventory")
                                .accepts(Operation.XLSX, "binary")
                                .answers(201, "Kept beside the submitted figure.", Operation.JSON, "Recalculation")),
                Route.get(ONE, Access.anySignedIn(), this::compare)
                        .described(operation("compareRecalculation", "Both quantifications side by side.")
                                .path("recalculation", "Id of the recalculation.")
                                .answers(200, "The comparison.", Operation.JSON, "Comparison")),
                Route.post(ONE + "/accept", RecalculationRoutes.VERIFIERS, this::accept)
                        .described(acting("acceptRecalculation", "Conclude on the recalculated figure.")
                                .path("recalculation", "Id of the recalculation.")
                                .accepts(Operation.JSON, "Acceptance")
                                .answers(200, "The verified figure.", Operation.JSON, "Recalculation")));
    }

    private static Operation operation(String id, String summary) {
        return Operation.of(id, "verification", summary)
                .path("id", "Id of the study.")
                .refuses(401, "Not signed in.")
                .refuses(404, "No such study or recalculation that this account may see.");
    }

    private static Operation acting(String id, String summary) {
        return operation(id, summary)
                .refuses(400, "A value of the request is missing or out of range.")
                .refuses(403, "Not for this role.")
                .refuses(409, "Against the rule: own work, a material difference, open key data.")
                .refuses(422, "The data are refused; every problem is listed.");
    }

    private void list(Context ctx) {
        var list = Json.array();
        recalculate.list(id(ctx), Visit.account(ctx)).forEach(one -> list.add(node(one)));
        Json.answer(ctx, list);
    }

    private void recalculate(Context ctx) {
        var study = studies.get(id(ctx), Optional.empty(), Visit.account(ctx));
        var file = Uploads.body(ctx);
        var method = quantify.method(study.version().methodId()).method();
        var inventory = ReadSubmission.read(method, quantify.factors(), file.name(), file.content());
        var reason = requireNonNullElse(ctx.queryParam("reason"), "");
        var made = recalculate.recalculate(
                study, Visit.account(ctx), new RecalculateProduct.Submission(inventory, reason, ""));
        ctx.status(201).header("Location", "/api/v1/studies/" + made.study() + "/recalculations/" + made.id());
        Json.answer(ctx, node(made));
    }

    private void compare(Context ctx) {
        Json.answer(ctx, ComparisonJson.json(recalculate.compare(stored(ctx), Visit.account(ctx))));
    }

    private void accept(Context ctx) {
        var stored = stored(ctx);
        var explanation = ctx.body().isBlank() ? "" : Json.required(Json.body(ctx), "explanation");
        Json.answer(ctx, node(accept.accept(stored, Visit.account(ctx), explanation)));
    }

    private static StudyId id(Context ctx) {
        return new StudyId(ctx.pathParam("id"));
    }

    private StoredRecalculation stored(Context ctx) {
        return recalculate.get(id(ctx), new RecalculationId(ctx.pathParam("recalculation")), Visit.account(ctx));
    }

    private static ObjectNode node(Recalculation one) {
        return Json.object()
                .put("id", one.id().value())
                .put("study", one.study().value())
                .put("version", one.version())
                .put("footprint", one.footprint())
                .put("verdict", one.verdict().key())
                .put("reason", one.reason())
                .put("submittedDigest", one.submittedDigest())
                .put("digest", one.resultDigest())
                .put("verified", one.accepted().isPresent())
                .put("createdAt", one.createdAt().toString());
    }
}
