package org.tanji.host.family.web;

import static java.util.Objects.requireNonNullElse;
import static org.tanji.host.identity.Role.APPLICATION_REVIEWER;
import static org.tanji.host.identity.Role.AUDITOR;
import static org.tanji.host.identity.Role.CERTIFICATE_ADMINISTRATOR;
import static org.tanji.host.identity.Role.DECISION_MAKER;
import static org.tanji.host.identity.Role.FAMILY_ADMINISTRATOR;
import static org.tanji.host.identity.Role.INSPECTOR;
import static org.tanji.host.identity.Role.PLANNER;
import static org.tanji.host.identity.Role.SYSTEM_ADMINISTRATOR;
import static org.tanji.host.identity.Role.TECHNICAL_REVIEWER;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.host.family.ConfirmMethod;
import org.tanji.host.identity.Actor;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Which methods were compared with the text of their standard: recorded by the family administrator, read by the body. */
public final class ConfirmationRoutes {

    static final Access RECORDERS = Access.only(FAMILY_ADMINISTRATOR);
    static final Access READERS = Access.only(
            FAMILY_ADMINISTRATOR,
            APPLICATION_REVIEWER,
            PLANNER,
            INSPECTOR,
            TECHNICAL_REVIEWER,
            DECISION_MAKER,
            CERTIFICATE_ADMINISTRATOR,
            AUDITOR,
            SYSTEM_ADMINISTRATOR);

    private static final String PAGE = "/confirmations";

    private final ConfirmMethod confirm;
    private final ShowConfirmations show;
    private final Templates templates = new StaticTemplates();

    public ConfirmationRoutes(ConfirmMethod confirm, ShowConfirmations show) {
        this.confirm = confirm;
        this.show = show;
    }

    public List<Route> routes() {
        return List.of(Route.get(PAGE, READERS, this::list), Route.post(PAGE, RECORDERS, this::record));
    }

    private void list(Context ctx) {
        var mayRecord = RECORDERS.allows(Visit.account(ctx).role());
        Html.page(ctx, templates.familyConfirmations(Frame.of(ctx), show.page(Visit.words(ctx), mayRecord)));
    }

    private void record(Context ctx) {
        confirm.confirm(
                form(ctx, "method"),
                form(ctx, "plugin"),
                form(ctx, "textCopy"),
                form(ctx, "comparedBy"),
                ComparedDay.of(form(ctx, ComparedDay.NAME)),
                Actor.of(Visit.account(ctx)));
        Html.goTo(ctx, PAGE);
    }

    private static String form(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "").strip();
    }
}
