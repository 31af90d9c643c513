package org.tanji.host.quantification.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Result;
import org.tanji.host.document.Block;
import org.tanji.host.document.PageHtml;
import org.tanji.host.family.Families;
import org.tanji.host.family.Product;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.handbook.Handbook;
import org.tanji.host.quantification.handbook.HandbookJson;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** The documentation of each method, generated from the method. */
public final class HandbookRoutes {

    private final ProductCatalogue catalogue;
    private final Families families;
    private final QuantifyProduct quantify;
    private final Templates templates = new StaticTemplates();

    public HandbookRoutes(ProductCatalogue catalogue, Families families, QuantifyProduct quantify) {
        this.catalogue = catalogue;
        this.families = families;
        this.quantify = quantify;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/methods", Access.anySignedIn(), this::list),
                Route.get("/methods/{method}", Access.anySignedIn(), this::show),
                Route.get("/api/v1/methods/{method}/description", Access.anySignedIn(), this::describe)
                        .described(
                                Operation.of("describeMethod", "methods", "What a method asks and calculates, in full.")
                                        .path("method", "Id of the method, such as cts-pcec-20.")
                                        .answers(200, "The description.", Operation.JSON, "MethodDescription")
                                        .refuses(401, "Not signed in.")
                                        .refuses(404, "No such method.")));
    }

    private void list(Context ctx) {
        var words = Visit.words(ctx);
        var lines = families.methods().stream()
                .map(ShippedMethod::method)
                .map(method -> new MethodsPage.Line(
                        method.id(),
                        method.version(),
                        words.text(method.product()),
                        method.standard().code(),
                        words.text(method.declaredUnit().label()),
                        method.processes().size(),
                        method.inputs().size() + method.tables().size()))
                .toList();
        Html.page(ctx, templates.quantificationMethods(Frame.of(ctx), new MethodsPage(lines)));
    }

    private void show(Context ctx) {
        var shipped = quantify.method(ctx.pathParam("method"));
        var method = shipped.method();
        var locale = Visit.words(ctx).locale();
        var blocks = Handbook.of(method, example(shipped), locale);
        var page = new HandbookPage(
                method.id(),
                method.version(),
                slug(method.id()),
                method.product().in(locale),
                method.standard().code(),
                contents(blocks),
                PageHtml.blocks(blocks));
        Html.page(ctx, templates.quantificationHandbook(Frame.of(ctx), page));
    }

    private String slug(String method) {
        return catalogue.all().stream()
                .filter(product -> product.methodId().equals(method))
                .map(Product::slug)
                .findFirst()
                .orElse("");
    }

    private void describe(Context ctx) {
        var shipped = quantify.method(ctx.pathParam("method"));
        Json.answer(ctx, HandbookJson.of(shipped.method(), example(shipped)));
    }

    /** Headings of the second level, numbered as the writer numbers all. */
    private static List<HandbookPage.Entry> contents(List<Block> blocks) {
        var entries = new ArrayList<HandbookPage.Entry>();
        int number = 0;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                number++;
                if (heading.level() == 2) {
                    entries.add(new HandbookPage.Entry("part-" + number, heading.text()));
                }
            }
        }
        return entries;
    }

    /** A library that refuses the example takes the figure away, not the page. */
    private Optional<Result> example(ShippedMethod shipped) {
        try {
            return shipped.example().map(example -> quantify.quantify(QuantifyProduct.Order.of(shipped, example)));
        } catch (Failure refused) {
            return Optional.empty();
        }
    }
}
