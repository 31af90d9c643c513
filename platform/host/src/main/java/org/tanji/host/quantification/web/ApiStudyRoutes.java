package org.tanji.host.quantification.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Recompute;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.KeepStudy.Submission;
import org.tanji.host.quantification.QuantificationFailure;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.ReadSubmission;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyVersion;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Keeping studies and reading them, for programs. */
public final class ApiStudyRoutes {

    private static final String STUDY = "/api/v1/studies/{id}";

    private final StudyViews views;
    private final Studies studies;
    private final KeepStudy keep;
    private final QuantifyProduct quantify;
    private final ProductCatalogue catalogue;

    public ApiStudyRoutes(
            StudyViews views, Studies studies, KeepStudy keep, QuantifyProduct quantify, ProductCatalogue catalogue) {
        this.views = views;
        this.studies = studies;
        this.keep = keep;
        this.quantify = quantify;
        this.catalogue = catalogue;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/studies", Access.anySignedIn(), this::list)
                        .described(
                                Operation.of("listStudies", "studies", "The latest version of every study you may see.")
                                        .answers(200, "The newest first.", Operation.JSON, "Studies")
                                        .refuses(401, "Not signed in.")),
                Route.post("/api/v1/studies", ProductRoutes.SUBMITTERS, this::begin)
                        .accepting(Route.Body.UPLOAD)
                        .described(submitted("addStudy", "Quantify and keep as a new study.")
                                .query("method", "string", "Id of the method; needed when the body is a workbook.")),
                Route.get(STUDY, Access.anySignedIn(), this::get)
                        .described(ofStudy("getStudy", "What is known of one version.")
                                .query("version", "integer", "Number of a version; the latest when absent.")
                                .answers(200, "The version.", Operation.JSON, "Study")),
                Route.get(STUDY + "/versions", Access.anySignedIn(), this::versions)
                        .described(ofStudy("listVersions", "All versions of a study.")
                                .answers(200, "The latest first.", Operation.JSON, "Studies")),
                Route.post(STUDY + "/versions", ProductRoutes.SUBMITTERS, this::revise)
                        .accepting(Route.Body.UPLOAD)
                        .described(submitted("addVersion", "Quantify and keep as the next version.")
                                .path("id", "Id of the study.")
                                .refuses(404, "No such study that this account may see.")),
                Route.post(STUDY + "/recompute", Access.anySignedIn(), this::recompute)
                        .readingOnly()
                        .described(ofStudy("recompute", "Calculate again from the stored manifest.")
                                .query("version", "integer", "Number of a version; the latest when absent.")
                                .answers(
                                        200,
                                        "Identical, or the first step that differs.",
                                        Operation.JSON,
                                        "Recomputation")));
    }

    private static Operation ofStudy(String id, String summary) {
        return Operation.of(id, "studies", summary)
                .path("id", "Id of the study.")
                .refuses(401, "Not signed in.")
                .refuses(404, "No such study that this account may see.");
    }

    private static Operation submitted(String id, String summary) {
        return Operation.of(id, "studies", summary)
                .header("Idempotency-Key", "At most 100 characters; the same request sent again acts once.")
                .accepts(Operation.JSON, "Inventory")
                .accepts(Operation.XLSX, "binary")
                .answers(201, "The version that was kept.", Operation.JSON, "Study")
                .refuses(400, "A value of the request is missing or out of range.")
                .refuses(401, "Not signed in.")
                .refuses(403, "Not for this role.")
                .refuses(422, "The data are refused; every problem is listed.");
    }

    private void list(Context ctx) {
        var reader = Visit.account(ctx);
        var owner = reader.role().readsAllStudies()
                ? Optional.<org.tanji.host.identity.AccountId>empty()
                : Optional.of(reader.id());
        answer(ctx, studies.list(owner));
    }

    private void get(Context ctx) {
        Json.answer(ctx, node(views.study(ctx).version()));
    }

    private void versions(Context ctx) {
        answer(ctx, studies.versions(views.study(ctx).version().study()));
    }

    private void begin(Context ctx) {
        var file = Uploads.body(ctx);
        var shipped = Submissions.method(ctx, file, quantify);
        var id = shipped.method().id();
        var product = catalogue.all().stream()
                .filter(one -> one.methodId().equals(id))
                .findFirst()
                .orElseThrow(() -> Failure.of(QuantificationFailure.NO_SUCH_PRODUCT, id));
        var inventory = ReadSubmission.read(shipped.method(), quantify.factors(), file.name(), file.content());
        var version = keep.begin(
                Visit.account(ctx),
                new Submission(product.slug(), id, inventory, ""),
                Uploads.idempotent(ctx, key(ctx), file.content()));
        created(ctx, version);
    }

    private void revise(Context ctx) {
        var file = Uploads.body(ctx);
        var before = views.study(ctx).version();
        var shipped = quantify.method(before.methodId());
        var inventory = ReadSubmission.read(shipped.method(), quantify.factors(), file.name(), file.content());
        var version = keep.revise(
                before.study(),
                Visit.account(ctx),
                new Submission(before.product(), before.methodId(), inventory, ""),
                Uploads.idempotent(ctx, key(ctx), file.content()));
        created(ctx, version);
    }

    private void recompute(Context ctx) {
        var outcome = Recompute.recompute(views.result(views.study(ctx)));
        var part = RecomputationPart.of(outcome, Visit.words(ctx));
        Json.answer(ctx, Json.object().put("identical", part.identical()).put("message", part.message()));
    }

    private static String key(Context ctx) {
        return requireNonNullElse(ctx.header("Idempotency-Key"), "");
    }

    private static void created(Context ctx, StudyVersion version) {
        ctx.status(201).header("Location", "/api/v1/studies/" + version.study());
        Json.answer(ctx, node(version));
    }

    private static void answer(Context ctx, List<StudyVersion> versions) {
        var list = Json.array();
        versions.forEach(version -> list.add(node(version)));
        Json.answer(ctx, list);
    }

    private static ObjectNode node(StudyVersion version) {
        return Json.object()
                .put("id", version.study().value())
                .put("version", version.number())
                .put("title", version.title())
                .put("product", version.product())
                .put("method", version.methodId())
                .put("boundary", version.boundary())
                .put("footprint", version.footprint())
                .put("complete", version.complete())
                .put("example", version.example())
                .put("digest", version.resultDigest())
                .put("createdAt", version.createdAt().toString());
    }
}
