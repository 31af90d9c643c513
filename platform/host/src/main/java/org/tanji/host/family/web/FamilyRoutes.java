package org.tanji.host.family.web;

import static org.tanji.host.identity.Role.AUDITOR;
import static org.tanji.host.identity.Role.FAMILY_ADMINISTRATOR;
import static org.tanji.host.identity.Role.SYSTEM_ADMINISTRATOR;

import io.javalin.http.Context;
import java.util.List;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.family.Families;
import org.tanji.host.family.Family;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.Words;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The families of this installation. */
public final class FamilyRoutes {

    private final Families families;
    private final Templates templates = new StaticTemplates();

    public FamilyRoutes(Families families) {
        this.families = families;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/families", Access.only(FAMILY_ADMINISTRATOR, AUDITOR, SYSTEM_ADMINISTRATOR), this::show));
    }

    private void show(Context ctx) {
        var words = Visit.words(ctx);
        var page = new FamiliesPage(
                families.all().stream().map(family -> loaded(family, words)).toList(),
                families.refused().stream()
                        .map(problem -> new FamiliesPage.Refused(
                                problem.place().toString(), problem.what().message(words.locale())))
                        .toList());
        Html.page(ctx, templates.familyPage(Frame.of(ctx), page));
    }

    private static FamiliesPage.Loaded loaded(Family family, Words words) {
        return new FamiliesPage.Loaded(
                family.id(),
                family.profile().annex(),
                family.profile().fieldCode(),
                family.stamp().id() + " " + family.stamp().version(),
                family.stamp().sha256(),
                family.methods().stream()
                        .map(shipped -> shipped.method().standard().code() + " "
                                + words.text(shipped.method().product()) + " ("
                                + shipped.method().id() + " " + shipped.method().version() + ")")
                        .toList(),
                family.checklist().items().stream()
                        .map(item -> new FamiliesPage.Item(item.clause(), text(item.text(), words)))
                        .toList(),
                family.partition().key().stream()
                        .map(part -> new FamiliesPage.Item(
                                part.clause(), text(part.label(), words) + ": " + text(part.reason(), words)))
                        .toList());
    }

    private static String text(org.tanji.api.v1.Words plugin, Words words) {
        return words.text(new BilingualText(plugin.zh(), plugin.en()));
    }
}
