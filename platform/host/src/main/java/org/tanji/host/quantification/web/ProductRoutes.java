package org.tanji.host.quantification.web;

import static java.util.Objects.requireNonNullElse;
import static org.tanji.host.identity.Role.APPLICANT;
import static org.tanji.host.identity.Role.INSPECTOR;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.host.family.Families;
import org.tanji.host.family.Product;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.quantification.IdempotentRequest;
import org.tanji.host.quantification.KeepStudy;
import org.tanji.host.quantification.KeepStudy.Submission;
import org.tanji.host.quantification.QuantificationFailure;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.ReadSubmission;
import org.tanji.host.web.Access;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Html;
import org.tanji.host.web.Route;
import org.tanji.host.web.Visit;
import org.tanji.host.web.template.StaticTemplates;
import org.tanji.host.web.template.Templates;

/** From the 28 products of the rule to a study of one of them. */
public final class ProductRoutes {

    /** Applicants hand in their data; the inspection team recalculates with its own. */
    static final Access SUBMITTERS = Access.only(APPLICANT, INSPECTOR);

    private final ProductCatalogue catalogue;
    private final Families families;
    private final QuantifyProduct quantify;
    private final KeepStudy keep;
    private final Templates templates = new StaticTemplates();

    public ProductRoutes(ProductCatalogue catalogue, Families families, QuantifyProduct quantify, KeepStudy keep) {
        this.catalogue = catalogue;
        this.families = families;
        this.quantify = quantify;
        this.keep = keep;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/products", Access.anySignedIn(), this::list),
                Route.get("/products/{slug}", Access.anySignedIn(), this::show),
                Route.get("/products/{slug}/template.xlsx", Access.anySignedIn(), this::template),
                Route.get("/products/{slug}/example.xlsx", Access.anySignedIn(), this::example),
                Route.get("/products/{slug}/example.json", Access.anySignedIn(), this::exampleJson),
                Route.post("/products/{slug}/studies", SUBMITTERS, this::submit).accepting(Route.Body.UPLOAD),
                Route.post("/products/{slug}/example", SUBMITTERS, this::submitExample));
    }

    private void list(Context ctx) {
        var words = Visit.words(ctx);
        var sections = new LinkedHashMap<String, List<Product>>();
        catalogue
                .all()
                .forEach(product -> sections.merge(product.familyId(), List.of(product), (before, one) -> {
                    var both = new java.util.ArrayList<>(before);
                    both.addAll(one);
                    return both;
                }));
        var page = new ProductsPage(
                sections.values().stream()
                        .map(products -> new ProductsPage.FamilySection(
                                products.get(0).familyId(),
                                products.get(0).annex(),
                                products.get(0).fieldCode(),
                                products.stream()
                                        .map(product -> new ProductsPage.ProductCard(
                                                product.slug(),
                                                words.text(product.name()),
                                                product.standardCode(),
                                                method(product).isPresent()))
                                        .toList()))
                        .toList(),
                (int) catalogue.all().stream()
                        .filter(product -> method(product).isPresent())
                        .count());
        Html.page(ctx, templates.quantificationProducts(Frame.of(ctx), page));
    }

    private void show(Context ctx) {
        var product = product(ctx);
        var maySubmit = SUBMITTERS.allows(Visit.account(ctx).role());
        var page = new ShowProduct(Visit.words(ctx)).page(product, method(product), maySubmit);
        Html.page(ctx, templates.quantificationProduct(Frame.of(ctx), page));
    }

    private void template(Context ctx) {
        var shipped = shipped(ctx);
        Downloads.answer(
                ctx,
                shipped.method().id() + "-template.xlsx",
                Downloads.XLSX,
                Workbooks.template(shipped.method(), shipped.example(), quantify.factors()));
    }

    private void example(Context ctx) {
        var shipped = shipped(ctx);
        var example = shipped.example()
                .orElseThrow(() -> Failure.of(
                        QuantificationFailure.NO_EXAMPLE, shipped.method().id()));
        Downloads.answer(
                ctx,
                shipped.method().id() + "-example.xlsx",
                Downloads.XLSX,
                Workbooks.filled(shipped.method(), example, quantify.factors()));
    }

    private void exampleJson(Context ctx) {
        var shipped = shipped(ctx);
        var example = shipped.example()
                .orElseThrow(() -> Failure.of(
                        QuantificationFailure.NO_EXAMPLE, shipped.method().id()));
        Downloads.answer(
                ctx,
                shipped.method().id() + "-example.json",
                "application/json",
                InventoryJson.write(example).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void submit(Context ctx) {
        var product = product(ctx);
        var shipped = shipped(ctx);
        var file = Uploads.file(ctx);
        var inventory = ReadSubmission.read(shipped.method(), quantify.factors(), file.name(), file.content());
        var submission = new Submission(product.slug(), shipped.method().id(), inventory, file.name());
        begin(ctx, submission, Uploads.idempotent(ctx, key(ctx), file.content()));
    }

    private void submitExample(Context ctx) {
        var product = product(ctx);
        var shipped = shipped(ctx);
        var example = shipped.example()
                .orElseThrow(() -> Failure.of(
                        QuantificationFailure.NO_EXAMPLE, shipped.method().id()));
        var submission = new Submission(product.slug(), shipped.method().id(), example, "");
        begin(ctx, submission, Uploads.idempotent(ctx, key(ctx), new byte[0]));
    }

    private void begin(Context ctx, Submission submission, Optional<IdempotentRequest> request) {
        var version = keep.begin(Visit.account(ctx), submission, request);
        Html.goTo(ctx, "/studies/" + version.study());
    }

    private static String key(Context ctx) {
        return requireNonNullElse(ctx.formParam("idempotencyKey"), "");
    }

    private Product product(Context ctx) {
        var slug = ctx.pathParam("slug");
        return catalogue.find(slug).orElseThrow(() -> Failure.of(QuantificationFailure.NO_SUCH_PRODUCT, slug));
    }

    private Optional<ShippedMethod> method(Product product) {
        return families.findMethod(product.methodId());
    }

    private ShippedMethod shipped(Context ctx) {
        return quantify.method(product(ctx).methodId());
    }
}
