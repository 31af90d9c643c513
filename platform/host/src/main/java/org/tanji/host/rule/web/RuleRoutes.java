package org.tanji.host.rule.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tanji.host.rule.deadline.ChinaDay;
import org.tanji.host.rule.reading.RuleBook;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** What the rule asks and how it is read, for everybody who works under it. */
public final class RuleRoutes {

    private final RuleBook book;
    private final Clock clock;
    private final Templates templates = new StaticTemplates();

    public RuleRoutes(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/rule", Access.anySignedIn(), this::page),
                Route.get("/api/v1/rule", Access.anySignedIn(), this::rule)
                        .described(Operation.of(
                                        "getRule",
                                        "rule",
                                        "The edition of the rule in force today, its numbers, and how the body reads it.")
                                .answers(200, "Edition, values and readings.", Operation.JSON, "Rule")
                                .refuses(401, "Not signed in.")),
                Route.get("/api/v1/clauses", Access.anySignedIn(), this::clauses)
                        .described(Operation.of(
                                        "listClauses",
                                        "rule",
                                        "The 81 rules of the register, with the clause as printed and what it asks.")
                                .answers(200, "All of them, in their order.", Operation.JSON, "Clauses")
                                .refuses(401, "Not signed in.")));
    }

    private void page(Context ctx) {
        var view = new RuleView(book, today(), Visit.of(ctx).locale());
        Html.page(ctx, templates.rulePage(Frame.of(ctx), view.page()));
    }

    private void rule(Context ctx) {
        Json.answer(ctx, RuleJson.rule(book, today()));
    }

    private void clauses(Context ctx) {
        Json.answer(ctx, RuleJson.clauses());
    }

    private LocalDate today() {
        return ChinaDay.of(clock.instant());
    }
}
