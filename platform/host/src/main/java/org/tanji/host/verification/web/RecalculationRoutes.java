package org.tanji.host.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.identity.Accounts;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.ReadSubmission;
import org.tanji.host.quantification.StoredStudy;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.quantification.web.Downloads;
import org.tanji.host.quantification.web.Uploads;
import org.tanji.host.verification.AcceptRecalculation;
import org.tanji.host.verification.AdjustInventory;
import org.tanji.host.verification.RecalculateProduct;
import org.tanji.host.verification.RecalculationId;
import org.tanji.host.verification.StoredRecalculation;
import org.tanji.host.verification.Verifiers;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The team's recalculations of a study: the list with its form, one beside the submitted figure, its acceptance. */
public final class RecalculationRoutes {

    static final Access VERIFIERS = Access.only(Verifiers.ROLE);
    private static final String ALL = "/studies/{id}/recalculations";
    private static final String ONE = ALL + "/{recalculation}";

    private final RecalculateProduct recalculate;
    private final AcceptRecalculation accept;
    private final KeepStudy studies;
    private final QuantifyProduct quantify;
    private final Accounts accounts;
    private final Limits limits;
    private final Templates templates = new StaticTemplates();

    public RecalculationRoutes(
            RecalculateProduct recalculate,
            AcceptRecalculation accept,
            KeepStudy studies,
            QuantifyProduct quantify,
            Accounts accounts,
            Limits limits) {
        this.recalculate = recalculate;
        this.accept = accept;
        this.studies = studies;
        this.quantify = quantify;
        this.accounts = accounts;
        this.limits = limits;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ALL, Access.anySignedIn(), this::list),
                Route.post(ALL, VERIFIERS, this::recalculate).accepting(Route.Body.UPLOAD),
                Route.get(ONE, Access.anySignedIn(), this::show),
                Route.get(ONE + "/result.json", Access.anySignedIn(), this::result),
                Route.post(ONE + "/accept", VERIFIERS, this::accept));
    }

    private void list(Context ctx) {
        var reader = Visit.account(ctx);
        var study = study(ctx);
        var page = new ShowRecalculations(accounts, Visit.words(ctx))
                .list(
                        study,
                        recalculate.list(study.version().study(), reader),
                        recalculate.mayVerify(study.version(), reader),
                        limits);
        Html.page(ctx, templates.verificationRecalculations(Frame.of(ctx), page));
    }

    private void recalculate(Context ctx) {
        var study = study(ctx);
        var submission = submission(ctx, study);
        var made = recalculate.recalculate(study, Visit.account(ctx), submission);
        Html.goTo(ctx, "/studies/" + made.study() + "/recalculations/" + made.id());
    }

    /** The team's own workbook, or the applicant's data with what the form adjusts. */
    private RecalculateProduct.Submission submission(Context ctx, StoredStudy study) {
        var reason = requireNonNullElse(ctx.formParam("reason"), "");
        var uploaded = ctx.uploadedFile("file");
        var method = quantify.method(study.version().methodId()).method();
        if (uploaded != null && uploaded.size() > 0) {
            var file = Uploads.file(ctx);
            var own = ReadSubmission.read(method, quantify.factors(), file.name(), file.content());
            return new RecalculateProduct.Submission(own, reason, file.name());
        }
        var lines = requireNonNullElse(ctx.formParam("adjustments"), "");
        var stated = stated(study);
        return new RecalculateProduct.Submission(
                AdjustInventory.adjust(method, stated, lines, reason.strip()), reason, "");
    }

    private static Inventory stated(StoredStudy study) {
        return org.tanji.engine.inventory.InventoryJson.read(study.version().title(), study.inventory());
    }

    private void show(Context ctx) {
        var reader = Visit.account(ctx);
        var stored = stored(ctx);
        var one = stored.recalculation();
        var study = studies.get(one.study(), Optional.of(one.version()), reader);
        var page = new ShowRecalculations(accounts, Visit.words(ctx))
                .comparison(
                        study,
                        one,
                        recalculate.compare(stored, reader),
                        ResultJson.read(one.id().value(), stored.result()),
                        recalculate.mayVerify(study.version(), reader));
        Html.page(ctx, templates.verificationRecalculation(Frame.of(ctx), page));
    }

    private void result(Context ctx) {
        var stored = stored(ctx);
        var name = "recalculation-" + stored.recalculation().id().value().substring(0, 8) + "-result.json";
        Downloads.answer(ctx, name, "application/json", stored.result().getBytes(UTF_8));
    }

    private void accept(Context ctx) {
        var stored = stored(ctx);
        var explanation = requireNonNullElse(ctx.formParam("explanation"), "");
        var accepted = accept.accept(stored, Visit.account(ctx), explanation);
        Html.goTo(ctx, "/studies/" + accepted.study() + "/recalculations/" + accepted.id());
    }

    private StoredStudy study(Context ctx) {
        return studies.get(new StudyId(ctx.pathParam("id")), Optional.empty(), Visit.account(ctx));
    }

    private StoredRecalculation stored(Context ctx) {
        return recalculate.get(
                new StudyId(ctx.pathParam("id")),
                new RecalculationId(ctx.pathParam("recalculation")),
                Visit.account(ctx));
    }
}
