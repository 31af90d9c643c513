package org.tanji.host.factoruse.web;

import static org.tanji.host.factor.FactorLibraryFailure.NO_SUCH_FACTOR;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.host.factor.FactorHistory;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.LibraryEntryJson;
import org.tanji.host.factoruse.EffectJson;
import org.tanji.host.factoruse.FactorUses;
import org.tanji.host.factoruse.Substitute;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** One factor whole, and which studies another one in its place would move. */
public final class FactorUseRoutes {

    private static final String FACTOR = "/api/v1/factors/{id}";

    private final FactorLibrary library;
    private final FactorHistory history;
    private final FactorUses uses;
    private final ShowFactor show;
    private final Templates templates = new StaticTemplates();

    public FactorUseRoutes(FactorLibrary library, FactorHistory history, FactorUses uses) {
        this.library = library;
        this.history = history;
        this.uses = uses;
        this.show = new ShowFactor(library, history, uses);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/factors/{id}", Access.anySignedIn(), this::page),
                Route.get(FACTOR, Access.anySignedIn(), this::json)
                        .described(ofFactor("getFactor", "One factor of the library with its history.")
                                .answers(200, "The factor.", Operation.JSON, "Factor")),
                Route.get(FACTOR + "/effect", Access.anySignedIn(), this::effect)
                        .described(ofFactor(
                                        "getFactorEffect",
                                        "Which studies another value, or another factor in its place, would move.")
                                .query("value", "string", "Another value, in the factor's own unit.")
                                .query("replacement", "string", "Id of another factor; instead of a value.")
                                .answers(
                                        200,
                                        "The studies you may see that use it, each calculated anew.",
                                        Operation.JSON,
                                        "FactorEffects")
                                .refuses(422, "Neither or both of value and replacement, or no number.")));
    }

    private static Operation ofFactor(String id, String summary) {
        return Operation.of(id, "factors", summary)
                .path("id", "Id of the factor, such as EL.CN.CFP.2024.NAT.")
                .refuses(401, "Not signed in.")
                .refuses(404, "No such factor.");
    }

    private void page(Context ctx) {
        var id = known(ctx);
        var page = show.page(id, query(ctx, "value"), query(ctx, "replacement"), Visit.account(ctx), Visit.words(ctx));
        Html.page(ctx, templates.factorWhole(Frame.of(ctx), page));
    }

    private void json(Context ctx) {
        var id = known(ctx);
        var json = Json.object().put("id", id);
        library.find(id).ifPresent(entry -> {
            json.setAll(LibraryEntryJson.write(entry));
            var vintages = json.putArray("vintages");
            show.vintages(entry.factor(), Visit.words(ctx)).forEach(vintage -> vintages.add(vintage.id()));
        });
        json.put("libraryVersion", library.version());
        ShowHistory.write(history.of(id), json);
        Json.answer(ctx, json);
    }

    private void effect(Context ctx) {
        var id = known(ctx);
        var substitute = Substitute.of(query(ctx, "value"), query(ctx, "replacement"), library);
        var locale = Visit.words(ctx).locale();
        var json = Json.object().put("id", id);
        var list = json.putArray("studies");
        uses.list(
                        id,
                        Visit.account(ctx),
                        use -> EffectJson.write(
                                substitute.effect(use.result(), use.used()),
                                Json.object()
                                        .put("study", use.version().study().value())
                                        .put("version", use.version().number())
                                        .put("title", use.version().title()),
                                locale))
                .forEach(list::add);
        Json.answer(ctx, json);
    }

    /** A factor that was removed from the library is still known by its history. */
    private String known(Context ctx) {
        var id = ctx.pathParam("id");
        if (library.find(id).isEmpty() && history.of(id).isEmpty()) {
            throw Failure.of(NO_SUCH_FACTOR, id);
        }
        return id;
    }

    private static Optional<String> query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
