package org.tanji.host.casefile.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.CaseDocuments;
import org.tanji.host.casefile.CaseFailure;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.CaseId;
import org.tanji.host.casefile.CaseQuery;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.CaseSummary;
import org.tanji.host.casefile.Cases;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.KeepDocument;
import org.tanji.host.casefile.Offers;
import org.tanji.host.casefile.PerformStep;
import org.tanji.host.casefile.Step;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.Role;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The cases of a reader, one case, its files, and a route for each step that may be taken on it. */
public final class CaseRoutes {

    private final Cases cases;
    private final CaseSteps steps;
    private final PerformStep perform;
    private final CaseDocuments documents;
    private final KeepDocument keep;
    private final Accounts accounts;
    private final ShowCase show;
    private final Templates templates = new StaticTemplates();

    /** @param panels what each step of the rule shows of a case, in the order of the rule */
    public CaseRoutes(
            Cases cases,
            CaseSteps steps,
            Offers offers,
            PerformStep perform,
            CaseDocuments documents,
            KeepDocument keep,
            Accounts accounts,
            List<CasePanel> panels,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.perform = perform;
        this.documents = documents;
        this.keep = keep;
        this.accounts = accounts;
        this.show = new ShowCase(steps, offers, panels, accounts, clock);
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get("/cases", Access.anySignedIn(), this::list),
                Route.get("/cases/{id}", Access.anySignedIn(), this::page),
                Route.get("/cases/{id}/files/{file}", Access.anySignedIn(), this::download)));
        for (var step : steps.all()) {
            var address = step.opens() ? "/cases/steps/" + step.key() : "/cases/{id}/steps/" + step.key();
            var route =
                    Route.post(address, access(step), ctx -> take(ctx, step)).accepting(Route.Body.UPLOAD);
            routes.add(step.decides() ? route.deciding() : route);
        }
        return routes;
    }

    static Access access(Step<?> step) {
        return new Access.SignedIn(Set.copyOf(step.roles()));
    }

    private void list(Context ctx) {
        var reader = Visit.account(ctx);
        var frame = Frame.of(ctx);
        var query = query(ctx, reader);
        var count = cases.count(query);
        var opening = steps.all().stream()
                .filter(step -> step.opens() && step.roles().contains(reader.role()))
                .findFirst()
                .map(step -> show.opening(step, frame.words(), reader));
        var page = new CasesPage(
                cases.list(query).stream().map(summary -> row(summary, frame)).toList(),
                count,
                query.page(),
                (count + CaseQuery.PAGE - 1) / CaseQuery.PAGE,
                query.words(),
                query.owner().isEmpty(),
                opening);
        Html.page(ctx, templates.casefileList(frame, page));
    }

    static CaseQuery query(Context ctx, Account reader) {
        var owner = reader.role() == Role.APPLICANT ? Optional.of(reader.id()) : Optional.<AccountId>empty();
        var page = requireNonNullElse(ctx.queryParam("page"), "0");
        return new CaseQuery(
                owner,
                Optional.empty(),
                requireNonNullElse(ctx.queryParam("words"), ""),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
    }

    private CasesPage.Row row(CaseSummary summary, Frame frame) {
        return new CasesPage.Row(
                "/cases/" + summary.id(),
                summary.number(),
                summary.title(),
                frame.text(summary.stage().key()),
                frame.text("act." + summary.lastAct()),
                accounts.find(summary.owner()).map(Account::displayName).orElse(""),
                ShowCase.minute(summary.changedAt()));
    }

    private void page(Context ctx) {
        var reader = Visit.account(ctx);
        var file = perform.get(new CaseId(ctx.pathParam("id")), Actor.of(reader));
        var frame = Frame.of(ctx);
        Html.page(ctx, templates.casefilePage(frame, show.page(file, documents.list(file.id()), frame, reader)));
    }

    private void take(Context ctx, Step<? extends Record> step) {
        var by = Actor.of(Visit.account(ctx));
        var file = step.opens() ? CaseFile.unopened(by.account()) : perform.get(new CaseId(ctx.pathParam("id")), by);
        var form = FormBinding.read(step.form(), ctx.formParamMap(), name -> Handed.files(ctx, name, file, by, keep));
        var stamp = Stamps.of(ctx, step, file, requireNonNullElse(ctx.formParam("version"), ""), form);
        var recorded = step.opens()
                ? perform.open(file, step, by, stamp, form)
                : perform.perform(file.id(), step, by, stamp, form);
        Html.goTo(ctx, "/cases/" + recorded.of());
    }

    private void download(Context ctx) {
        var by = Actor.of(Visit.account(ctx));
        var file = perform.get(new CaseId(ctx.pathParam("id")), by);
        var id = new FileId(ctx.pathParam("file"));
        var document = documents.find(file.id(), id).orElseThrow(() -> Failure.of(CaseFailure.NO_SUCH_FILE, id));
        Handed.answer(ctx, document, keep.read(document, by));
    }
}
