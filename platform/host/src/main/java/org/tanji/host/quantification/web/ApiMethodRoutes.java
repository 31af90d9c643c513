package org.tanji.host.quantification.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.result.Manifest;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.family.Families;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.quantification.QuantificationFailure;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.ReadSubmission;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;
import org.tanji.host.web.rest.Json;
import org.tanji.host.web.rest.Operation;

/** Products, methods and quantification for programs; nothing is kept here. */
public final class ApiMethodRoutes {

    private static final String METHOD = "/api/v1/methods/{method}";

    private final ProductCatalogue catalogue;
    private final Families families;
    private final QuantifyProduct quantify;
    private final SamplingRequest request;

    public ApiMethodRoutes(
            ProductCatalogue catalogue, Families families, QuantifyProduct quantify, int mostIterations) {
        this.catalogue = catalogue;
        this.families = families;
        this.quantify = quantify;
        this.request = new SamplingRequest(mostIterations);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/products", Access.anySignedIn(), this::products)
                        .described(Operation.of("listProducts", "methods", "The 28 products of clause 1.")
                                .answers(200, "In the order of the rule.", Operation.JSON, "Products")
                                .refuses(401, "Not signed in.")),
                Route.get("/api/v1/methods", Access.anySignedIn(), this::methods)
                        .described(Operation.of("listMethods", "methods", "The methods that are loaded.")
                                .answers(200, "All methods.", Operation.JSON, "Methods")
                                .refuses(401, "Not signed in.")),
                Route.get(METHOD, Access.anySignedIn(), this::method)
                        .described(ofMethod("getMethod", "One method with its files.")
                                .answers(200, "The method.", Operation.JSON, "Method")),
                Route.get(METHOD + "/template.xlsx", Access.anySignedIn(), this::template)
                        .described(ofMethod("getTemplate", "The workbook that the method asks for.")
                                .answers(200, "The template.", Operation.XLSX, "binary")),
                Route.get(METHOD + "/example", Access.anySignedIn(), this::example)
                        .described(ofMethod("getExample", "The worked example with invented data.")
                                .answers(200, "The example.", Operation.JSON, "Inventory")),
                Route.post("/api/v1/quantify", Access.anySignedIn(), this::quantify)
                        .readingOnly()
                        .accepting(Route.Body.UPLOAD)
                        .described(Operation.of(
                                        "quantify", "methods", "Quantify without keeping; complete or incomplete.")
                                .query("method", "string", "Id of the method; needed when the body is a workbook.")
                                .query("monteCarlo", "integer", "Iterations; none when absent.")
                                .query(
                                        "targetError",
                                        "number",
                                        "Sample until the standard error of the percentiles is this many percent of the"
                                                + " median, at most monteCarlo iterations.")
                                .query("seed", "integer", "Seed of the iterations; 1 when absent.")
                                .accepts(Operation.JSON, "Inventory")
                                .accepts(Operation.XLSX, "binary")
                                .answers(200, "The result with its trace.", Operation.JSON, "Result")
                                .refuses(400, "A value of the request is missing or out of range.")
                                .refuses(401, "Not signed in.")
                                .refuses(404, "No such method.")
                                .refuses(422, "The data are refused; every problem is listed.")));
    }

    private static Operation ofMethod(String id, String summary) {
        return Operation.of(id, "methods", summary)
                .path("method", "Id of the method, such as cts-pcec-20.")
                .refuses(401, "Not signed in.")
                .refuses(404, "No such method.");
    }

    private void products(Context ctx) {
        var list = Json.array();
        for (var product : catalogue.all()) {
            list.addObject()
                    .put("slug", product.slug())
                    .put("nameZh", product.name().zh())
                    .put("nameEn", product.name().en())
                    .put("standard", product.standardCode())
                    .put("fieldCode", product.fieldCode())
                    .put("family", product.familyId())
                    .put("method", families.findMethod(product.methodId()).isPresent() ? product.methodId() : "");
        }
        Json.answer(ctx, list);
    }

    private void methods(Context ctx) {
        var list = Json.array();
        families.methods().forEach(shipped -> list.add(node(shipped)));
        Json.answer(ctx, list);
    }

    private void method(Context ctx) {
        var shipped = shipped(ctx);
        var node = node(shipped);
        var text = shipped.method().text();
        node.put("main", text.main()).put("sha256", text.sha256());
        text.files().forEach(node.putObject("files")::put);
        Json.answer(ctx, node);
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
        ctx.contentType("application/json; charset=utf-8")
                .result(InventoryJson.write(example).getBytes(StandardCharsets.UTF_8));
    }

    private void quantify(Context ctx) {
        var file = Uploads.body(ctx);
        var shipped = Submissions.method(ctx, file, quantify);
        var inventory = ReadSubmission.read(shipped.method(), quantify.factors(), file.name(), file.content());
        Submissions.requireMethod(inventory, shipped);
        var order = QuantifyProduct.Order.of(shipped, inventory);
        var result = quantify.quantify(sampling(ctx).map(order::sampling).orElse(order));
        ctx.contentType("application/json; charset=utf-8")
                .result(ResultJson.write(result).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Manifest.SamplingSettings> sampling(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("monteCarlo"))
                .map(iterations -> request.read(
                        iterations,
                        requireNonNullElse(ctx.queryParam("targetError"), ""),
                        requireNonNullElse(ctx.queryParam("seed"), "1")));
    }

    private ShippedMethod shipped(Context ctx) {
        return quantify.method(ctx.pathParam("method"));
    }

    private static ObjectNode node(ShippedMethod shipped) {
        var method = shipped.method();
        return Json.object()
                .put("id", method.id())
                .put("version", method.version())
                .put("standard", method.standard().code())
                .put("status", method.status().key())
                .put("productZh", method.product().zh())
                .put("productEn", method.product().en())
                .put("pluginId", shipped.stamp().id())
                .put("pluginSha256", shipped.stamp().sha256());
    }
}
