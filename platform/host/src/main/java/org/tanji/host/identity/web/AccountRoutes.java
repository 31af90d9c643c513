package org.tanji.host.identity.web;

import static java.util.Objects.requireNonNullElse;
import static org.tanji.host.identity.Role.AUDITOR;
import static org.tanji.host.identity.Role.SYSTEM_ADMINISTRATOR;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.IdentityFailure;
import org.tanji.host.identity.KeepAccounts;
import org.tanji.host.identity.PersonId;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The accounts of others, for the system administrator; an auditor reads them. */
public final class AccountRoutes {

    private static final Access KEEPERS = Access.only(SYSTEM_ADMINISTRATOR);
    private static final Access READERS = Access.only(SYSTEM_ADMINISTRATOR, AUDITOR);
    private static final String ONE = "/accounts/{id}";

    private final Accounts accounts;
    private final KeepAccounts keep;
    private final ShowAccounts show;
    private final Templates templates = new StaticTemplates();

    public AccountRoutes(Accounts accounts, KeepAccounts keep, ShowAccounts show) {
        this.accounts = accounts;
        this.keep = keep;
        this.show = show;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/accounts", READERS, this::list),
                Route.post("/accounts", KEEPERS, this::create).deciding(),
                Route.get(ONE, READERS, this::show),
                Route.post(ONE + "/disable", KEEPERS, ctx -> change(ctx, keep::disable))
                        .deciding(),
                Route.post(ONE + "/enable", KEEPERS, ctx -> change(ctx, keep::enable))
                        .deciding(),
                Route.post(ONE + "/end", KEEPERS, this::limit).deciding(),
                Route.post(ONE + "/sessions/end", KEEPERS, ctx -> change(ctx, keep::endSessions))
                        .deciding(),
                Route.post(ONE + "/password", KEEPERS, this::newPassword).deciding());
    }

    private void list(Context ctx) {
        Html.page(ctx, templates.identityAccounts(Frame.of(ctx), show.all(Visit.words(ctx), mayKeep(ctx))));
    }

    private void show(Context ctx) {
        var account = accounts.find(id(ctx)).orElseThrow(() -> Failure.of(IdentityFailure.ACCOUNT_UNKNOWN, id(ctx)));
        var own = account.id().equals(Visit.account(ctx).id());
        var page = show.one(account, Visit.words(ctx), mayKeep(ctx) && !own);
        Html.page(ctx, templates.identityAccount(Frame.of(ctx), page));
    }

    private void create(Context ctx) {
        var person = form(ctx, "person");
        var wanted = new KeepAccounts.Wanted(
                form(ctx, "login"),
                Choices.role(form(ctx, "role")),
                person.isEmpty() ? Optional.empty() : Optional.of(new PersonId(person)),
                form(ctx, "name"),
                BodyTime.typed("lastDay", form(ctx, "lastDay")));
        tell(ctx, keep.create(wanted, by(ctx)));
    }

    private void limit(Context ctx) {
        keep.limit(id(ctx), BodyTime.typed("lastDay", form(ctx, "lastDay")), by(ctx));
        Html.goTo(ctx, "/accounts/" + id(ctx));
    }

    private void newPassword(Context ctx) {
        tell(ctx, keep.newPassword(id(ctx), by(ctx)));
    }

    private void change(Context ctx, BiConsumer<AccountId, Actor> change) {
        change.accept(id(ctx), by(ctx));
        Html.goTo(ctx, "/accounts/" + id(ctx));
    }

    /** The one time at which the password is seen. */
    private void tell(Context ctx, KeepAccounts.WithPassword made) {
        var once = new OneTimePassword(made.account().login(), made.password());
        var frame = Frame.of(ctx);
        Html.pageOrFragment(ctx, templates.identityOncePage(frame, once), templates.identityOnce(frame, once));
    }

    private static AccountId id(Context ctx) {
        return new AccountId(ctx.pathParam("id"));
    }

    private static Actor by(Context ctx) {
        return Actor.of(Visit.account(ctx));
    }

    private static boolean mayKeep(Context ctx) {
        return KEEPERS.allows(Visit.account(ctx).role());
    }

    private static String form(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "").strip();
    }
}
