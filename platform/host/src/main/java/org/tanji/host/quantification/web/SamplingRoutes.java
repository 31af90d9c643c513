package org.tanji.host.quantification.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.host.quantification.SamplingJob;
import org.tanji.host.quantification.SamplingJobs;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Monte Carlo runs in the background: start one, look how far it is, cancel it. */
public final class SamplingRoutes {

    private final StudyViews views;
    private final SamplingJobs jobs;
    private final SamplingRequest request;
    private final Templates templates = new StaticTemplates();

    public SamplingRoutes(StudyViews views, SamplingJobs jobs, int mostIterations) {
        this.views = views;
        this.jobs = jobs;
        this.request = new SamplingRequest(mostIterations);
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/studies/{id}/sampling", ProductRoutes.SUBMITTERS, this::start),
                Route.get("/studies/{id}/sampling/{job}", ProductRoutes.SUBMITTERS, this::show),
                Route.post("/studies/{id}/sampling/{job}/cancel", ProductRoutes.SUBMITTERS, this::cancel));
    }

    private void start(Context ctx) {
        var study = views.study(ctx).version().study();
        var settings = request.read(field(ctx, "iterations"), field(ctx, "targetError"), field(ctx, "seed"));
        show(ctx, jobs.start(study, Visit.account(ctx), settings));
    }

    private void show(Context ctx) {
        show(ctx, job(ctx));
    }

    private void cancel(Context ctx) {
        var job = job(ctx);
        job.cancel();
        show(ctx, job);
    }

    private SamplingJob job(Context ctx) {
        return jobs.get(ctx.pathParam("job"), Visit.account(ctx));
    }

    private void show(Context ctx, SamplingJob job) {
        var address = "/studies/" + job.study();
        if (job.outcome().isPresent() && job.outcome().get() instanceof SamplingJob.Outcome.Kept kept) {
            Html.goTo(ctx, address + "?version=" + kept.number() + "#uncertainty");
            return;
        }
        Html.page(ctx, templates.quantificationSampling(Visit.words(ctx), SamplingPart.of(job, Visit.words(ctx))));
    }

    private static String field(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "");
    }
}
