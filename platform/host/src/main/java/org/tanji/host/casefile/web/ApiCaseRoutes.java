package org.tanji.host.casefile.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseDocuments;
import org.tanji.host.casefile.CaseFailure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.CaseId;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.Cases;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.KeepDocument;
import org.tanji.host.casefile.OpenSteps;
import org.tanji.host.casefile.PerformStep;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.ClauseFailure;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.WebFailure;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Cases for programs: what stands, what may be done, and one operation for each step. */
public final class ApiCaseRoutes {

    private static final String CASES = "/api/v1/cases";
    private static final String CASE = CASES + "/{id}";

    private final Cases cases;
    private final CaseSteps steps;
    private final PerformStep perform;
    private final CaseDocuments documents;
    private final KeepDocument keep;
    private final Clock clock;

    public ApiCaseRoutes(
            Cases cases,
            CaseSteps steps,
            PerformStep perform,
            CaseDocuments documents,
            KeepDocument keep,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.perform = perform;
        this.documents = documents;
        this.keep = keep;
        this.clock = clock;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get(CASES, Access.anySignedIn(), this::list)
                        .described(Operation.of("listCases", "cases", "The cases that you may see, 50 on a page.")
                                .query("page", "integer", "From 0.")
                                .query("words", "string", "Words that occur in number or title.")
                                .answers(200, "The one that changed last first.", Operation.JSON, "Cases")
                                .refuses(401, "Not signed in.")),
                Route.get(CASE, Access.anySignedIn(), this::get)
                        .described(ofCase("getCase", "All acts of a case and the steps that are open to you.")
                                .answers(200, "The case; its version is also the ETag.", Operation.JSON, "Case")),
                Route.post(CASE + "/files", Access.anySignedInButReaders(), this::addFile)
                        .accepting(Route.Body.UPLOAD)
                        .described(ofCase("addFile", "Hand in a file, to be named in a step.")
                                .query("name", "string", "What the file is called.")
                                .accepts("application/octet-stream", "binary")
                                .answers(201, "The file.", Operation.JSON, "CaseDocument")
                                .refuses(422, "The file is empty or too large.")),
                Route.get(CASE + "/files/{file}", Access.anySignedIn(), this::file)
                        .described(ofCase("getFile", "The content of a file of the case.")
                                .path("file", "Id of the file.")
                                .answers(200, "As it was handed in.", "application/octet-stream", "binary"))));
        steps.all().forEach(step -> routes.add(route(step)));
        return routes;
    }

    private Route route(Step<? extends Record> step) {
        var address = step.opens() ? CASES + "/steps/" + step.key() : CASE + "/steps/" + step.key();
        var operation = Operation.of(
                        step.key().replace('.', '-'),
                        "cases",
                        "Clause " + step.clause().cited() + ": " + step.key() + ".")
                .header("Idempotency-Key", "At most 100 characters; the same request sent again acts once.")
                .accepts(Operation.JSON, "Step")
                .answers(201, "The act that was recorded.", Operation.JSON, "Act")
                .refuses(401, "Not signed in.")
                .refuses(403, "Not for this role.")
                .refuses(409, "A clause forbids it, or the case has changed.")
                .refuses(422, "The form is refused; the field is named.");
        var known = step.opens()
                ? operation
                : operation
                        .path("id", "Id of the case.")
                        .header("If-Match", "Version of the case on which this is based.")
                        .refuses(404, "No such case that this account may see.");
        var route = Route.post(address, CaseRoutes.access(step), ctx -> take(ctx, step))
                .described(known);
        return step.decides() ? route.deciding() : route;
    }

    private static Operation ofCase(String id, String summary) {
        return Operation.of(id, "cases", summary)
                .path("id", "Id of the case.")
                .refuses(401, "Not signed in.")
                .refuses(404, "No such case that this account may see.");
    }

    private void list(Context ctx) {
        var list = Json.array();
        cases.list(CaseRoutes.query(ctx, Visit.account(ctx)))
                .forEach(summary -> list.add(Json.object()
                        .put("id", summary.id().value())
                        .put("number", summary.number())
                        .put("title", summary.title())
                        .put("stage", summary.stage().name())
                        .put("version", summary.version())
                        .put("lastAct", summary.lastAct())
                        .put("changedAt", summary.changedAt().toString())));
        Json.answer(ctx, list);
    }

    private void get(Context ctx) {
        var by = Actor.of(Visit.account(ctx));
        var file = file(ctx, by);
        var json = Json.object()
                .put("id", file.id().value())
                .put("number", file.number())
                .put("title", file.title())
                .put("stage", file.stage().name())
                .put("version", file.version())
                .put("head", file.head());
        var acts = json.putArray("acts");
        file.acts().forEach(act -> acts.add(node(act)));
        var open = json.putArray("steps");
        var today = LocalDate.ofInstant(clock.instant(), ShowCase.CALENDAR);
        OpenSteps.of(steps, file, by, today).steps().forEach(standing -> open.add(node(standing, ctx)));
        ctx.header("ETag", "\"" + file.version() + "\"");
        Json.answer(ctx, json);
    }

    private static ObjectNode node(OpenSteps.Standing standing, Context ctx) {
        var json = Json.object()
                .put("key", standing.step().key())
                .put("clause", standing.step().clause().cited())
                .put("open", standing.blocked().isEmpty());
        standing.blocked().ifPresent(refusal -> {
            json.put("because", refusal.sentence(Visit.of(ctx).locale()))
                    .put("code", refusal.code().name());
            if (refusal.code() instanceof ClauseFailure named) {
                json.put("forbiddenBy", named.clause().cited());
            }
        });
        return json;
    }

    private void take(Context ctx, Step<? extends Record> step) {
        var by = Actor.of(Visit.account(ctx));
        var file = step.opens() ? CaseFile.unopened(by.account()) : file(ctx, by);
        var form = FactJson.read(Json.body(ctx), step.form());
        var stamp = Stamps.of(ctx, step, file, requireNonNullElse(ctx.header("If-Match"), ""), form);
        var recorded = step.opens()
                ? perform.open(file, step, by, stamp, form)
                : perform.perform(file.id(), step, by, stamp, form);
        ctx.status(201)
                .header("Location", CASES + "/" + recorded.of())
                .header("ETag", "\"" + recorded.act().number() + "\"");
        Json.answer(ctx, node(recorded.act()).put("case", recorded.of().value()));
    }

    private void addFile(Context ctx) {
        var by = Actor.of(Visit.account(ctx));
        var file = file(ctx, by);
        var name = requireNonNullElse(ctx.queryParam("name"), "");
        if (name.isBlank()) {
            throw Failure.of(WebFailure.VALUE_MISSING, "name");
        }
        var document = keep.add(file, by, name, Handed.mediaType(name), ctx.bodyAsBytes());
        ctx.status(201);
        Json.answer(
                ctx,
                Json.object()
                        .put("id", document.id().value())
                        .put("name", document.name())
                        .put("size", document.size())
                        .put("sha256", document.sha256()));
    }

    private void file(Context ctx) {
        var by = Actor.of(Visit.account(ctx));
        var id = new FileId(ctx.pathParam("file"));
        var document =
                documents.find(file(ctx, by).id(), id).orElseThrow(() -> Failure.of(CaseFailure.NO_SUCH_FILE, id));
        Handed.answer(ctx, document, keep.read(document, by));
    }

    private CaseFile file(Context ctx, Actor by) {
        return perform.get(new CaseId(ctx.pathParam("id")), by);
    }

    private static ObjectNode node(Act act) {
        return Json.object()
                .put("number", act.number())
                .put("kind", act.kind())
                .put("at", act.at().toString())
                .put("day", act.day().toString())
                .put("by", act.by().name())
                .put("role", act.by().role().key())
                .put("digest", act.digest())
                .set("fact", FactJson.write((Record) act.fact()));
    }
}
