package org.tanji.host.quantification.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Recompute;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.KeepStudy.Submission;
import org.tanji.host.quantification.QuantificationFailure;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.ReadSubmission;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The studies of a reader, one study with its result, and the trace of every figure. */
public final class StudyRoutes {

    private final StudyViews views;
    private final KeepStudy keep;
    private final QuantifyProduct quantify;
    private final Templates templates = new StaticTemplates();

    public StudyRoutes(StudyViews views, KeepStudy keep, QuantifyProduct quantify) {
        this.views = views;
        this.keep = keep;
        this.quantify = quantify;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/studies", Access.anySignedIn(), this::list),
                Route.get("/studies/{id}", Access.anySignedIn(), this::show),
                Route.get("/studies/{id}/trace/{step}", Access.anySignedIn(), this::trace),
                Route.post("/studies/{id}/recompute", Access.anySignedIn(), this::recompute)
                        .readingOnly(),
                Route.post("/studies/{id}/versions", ProductRoutes.SUBMITTERS, this::revise)
                        .accepting(Route.Body.UPLOAD));
    }

    private void list(Context ctx) {
        var page = views.list(Visit.account(ctx), Visit.words(ctx));
        Html.page(ctx, templates.quantificationStudies(Frame.of(ctx), page));
    }

    private void show(Context ctx) {
        var words = Visit.words(ctx);
        var study = views.study(ctx);
        var result = views.result(study);
        var heading = views.heading(study, result, Visit.account(ctx), words);
        Html.page(ctx, templates.quantificationResult(Frame.of(ctx), new ShowResult(heading, result, words).page()));
    }

    private void trace(Context ctx) {
        var words = Visit.words(ctx);
        var study = views.study(ctx);
        var result = views.result(study);
        var heading = views.heading(study, result, Visit.account(ctx), words);
        var page = new ShowTrace(heading, result, words).page(step(ctx));
        var frame = Frame.of(ctx);
        Html.pageOrFragment(
                ctx, templates.quantificationTrace(frame, page), templates.quantificationTraceStep(words, page));
    }

    private void recompute(Context ctx) {
        var words = Visit.words(ctx);
        var outcome = Recompute.recompute(views.result(views.study(ctx)));
        var page = RecomputationPart.of(outcome, words);
        Html.pageOrFragment(
                ctx,
                templates.quantificationRecomputationPage(Frame.of(ctx), page),
                templates.quantificationRecomputation(words, page));
    }

    private void revise(Context ctx) {
        var study = views.study(ctx).version();
        var shipped = quantify.method(study.methodId());
        var file = Uploads.file(ctx);
        var inventory = ReadSubmission.read(shipped.method(), quantify.factors(), file.name(), file.content());
        var submission = new Submission(study.product(), study.methodId(), inventory, file.name());
        var key = requireNonNullElse(ctx.formParam("idempotencyKey"), "");
        keep.revise(study.study(), Visit.account(ctx), submission, Uploads.idempotent(ctx, key, file.content()));
        Html.goTo(ctx, "/studies/" + study.study());
    }

    private static int step(Context ctx) {
        var step = ctx.pathParam("step");
        if (!step.matches("\\d{1,7}")) {
            throw Failure.of(QuantificationFailure.NO_SUCH_STEP, step, "…");
        }
        return Integer.parseInt(step);
    }
}
