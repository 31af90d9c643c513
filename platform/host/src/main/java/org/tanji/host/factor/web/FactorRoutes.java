package org.tanji.host.factor.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.FactorQuery;
import org.tanji.host.factor.LibraryEntry;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** Looking for emission factors; those that may not stand in a product footprint are shown, with the reason. */
public final class FactorRoutes {

    private static final int MOST_SHOWN = 200;

    private final FactorLibrary library;
    private final Templates templates = new StaticTemplates();

    public FactorRoutes(FactorLibrary library) {
        this.library = library;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/factors", Access.anySignedIn(), this::page),
                Route.get("/api/v1/factors", Access.anySignedIn(), this::json)
                        .described(Operation.of("findFactors", "factors", "Search the factor library.")
                                .query("q", "string", "Words to look for.")
                                .query("category", "string", "A category or a parent of it, such as electricity.")
                                .answers(200, "What was found, by id.", Operation.JSON, "Factors")
                                .refuses(401, "Not signed in.")));
    }

    private void page(Context ctx) {
        var words = Visit.words(ctx);
        var found = find(ctx);
        var page = new FactorsPage(
                requireNonNullElse(ctx.queryParam("q"), ""),
                requireNonNullElse(ctx.queryParam("category"), ""),
                library.entries().values().stream()
                        .map(LibraryEntry::topCategory)
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream()
                        .limit(MOST_SHOWN)
                        .map(entry -> FactorCard.of(entry.factor(), words))
                        .toList(),
                found.size(),
                library.entries().size(),
                library.version());
        var frame = Frame.of(ctx);
        Html.pageOrFragment(ctx, templates.factorPage(frame, page), templates.factorList(words, page));
    }

    private void json(Context ctx) {
        var list = Json.array();
        for (var entry : find(ctx)) {
            var factor = entry.factor();
            list.addObject()
                    .put("id", factor.id())
                    .put("nameZh", factor.name().zh())
                    .put("nameEn", factor.name().en())
                    .put("value", factor.value().toPlainString())
                    .put("unit", factor.unitText())
                    .put("scope", factor.scope().key())
                    .put("allowedInProductFootprint", factor.scope().allowedInProductFootprint())
                    .put("category", factor.category())
                    .put("year", factor.year().map(String::valueOf).orElse(""))
                    .put("geography", factor.geography())
                    .put("source", factor.source().title().en())
                    .put("reference", factor.source().reference())
                    .put("licence", factor.source().licence())
                    .put("evidence", factor.evidence().key());
        }
        Json.answer(ctx, list);
    }

    private List<LibraryEntry> find(Context ctx) {
        var query = FactorQuery.EVERYTHING.text(requireNonNullElse(ctx.queryParam("q"), ""));
        var category = requireNonNullElse(ctx.queryParam("category"), "");
        return library.list(category.isEmpty() ? query : query.category(category));
    }
}
