package org.tanji.host.identity.web;

import static java.util.Objects.requireNonNullElse;
import static org.tanji.host.identity.Role.APPLICATION_REVIEWER;
import static org.tanji.host.identity.Role.AUDITOR;
import static org.tanji.host.identity.Role.PLANNER;
import static org.tanji.host.identity.Role.SYSTEM_ADMINISTRATOR;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.IdentityFailure;
import org.tanji.host.identity.PersonId;
import org.tanji.host.identity.QualificationId;
import org.tanji.host.identity.Qualifications;
import org.tanji.host.identity.RecordQualification;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Who is qualified for what: kept by those who form teams, read by those who judge the body's capacity. */
public final class QualificationRoutes {

    static final Access RECORDERS = Access.only(PLANNER, SYSTEM_ADMINISTRATOR);
    static final Access READERS = Access.only(PLANNER, SYSTEM_ADMINISTRATOR, APPLICATION_REVIEWER, AUDITOR);

    private final Qualifications qualifications;
    private final RecordQualification record;
    private final ShowQualifications show;
    private final Templates templates = new StaticTemplates();

    public QualificationRoutes(Qualifications qualifications, RecordQualification record, ShowQualifications show) {
        this.qualifications = qualifications;
        this.record = record;
        this.show = show;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/qualifications", READERS, this::list),
                Route.post("/qualifications", RECORDERS, this::record),
                Route.get("/qualifications/{id}", READERS, this::show),
                Route.post("/qualifications/{id}/withdraw", RECORDERS, this::withdraw));
    }

    private void list(Context ctx) {
        Html.page(ctx, templates.identityQualifications(Frame.of(ctx), show.all(Visit.words(ctx), mayRecord(ctx))));
    }

    private void show(Context ctx) {
        var id = id(ctx);
        var one = qualifications.find(id).orElseThrow(() -> Failure.of(IdentityFailure.QUALIFICATION_UNKNOWN, id));
        var page = show.one(one, Visit.words(ctx), mayRecord(ctx));
        Html.page(ctx, templates.identityQualification(Frame.of(ctx), page));
    }

    private void record(Context ctx) {
        var finding = new RecordQualification.Finding(
                new PersonId(form(ctx, "person")),
                Choices.competence(form(ctx, "competence")),
                form(ctx, "area"),
                BodyTime.required("validFrom", form(ctx, "validFrom")),
                BodyTime.required("validUntil", form(ctx, "validUntil")),
                form(ctx, "evidence"));
        var supersedes = Optional.of(form(ctx, "supersedes"))
                .filter(earlier -> !earlier.isEmpty())
                .map(QualificationId::new);
        var one = record.record(finding, supersedes, Actor.of(Visit.account(ctx)));
        Html.goTo(ctx, supersedes.isPresent() ? "/qualifications/" + one.id() : "/qualifications");
    }

    private void withdraw(Context ctx) {
        var one = record.withdraw(id(ctx), form(ctx, "reason"), Actor.of(Visit.account(ctx)));
        Html.goTo(ctx, "/qualifications/" + one.id());
    }

    private static QualificationId id(Context ctx) {
        return new QualificationId(ctx.pathParam("id"));
    }

    private static boolean mayRecord(Context ctx) {
        return RECORDERS.allows(Visit.account(ctx).role());
    }

    private static String form(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "").strip();
    }
}
