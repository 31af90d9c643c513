package org.tanji.host.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.tanji.host.web.Access;
import org.tanji.host.web.Route;

/** Writes the OpenAPI 3.1 document from the routes that are served, so that the two cannot differ. */
public final class OpenApi {

    private OpenApi() {}

    public static ObjectNode document(List<Route> routes, String version) {
        var document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Tanji")
                .put("version", version)
                .put(
                        "description",
                        "Product carbon footprints under rule ZCXH/XZ-15-2024: methods, quantification, traced results. "
                                + "Figures are decimal strings. Refusals are application/problem+json in the language of "
                                + "Accept-Language (zh or en).")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        var paths = document.putObject("paths");
        for (var route : routes) {
            route.operation()
                    .ifPresent(operation -> path(paths, route.path())
                            .set(route.method().name().toLowerCase(Locale.ROOT), operation(route, operation)));
        }
        var components = document.putObject("components");
        components.set("schemas", Schemas.all());
        var schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer");
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "tanji_session");
        return document;
    }

    private static ObjectNode path(ObjectNode paths, String path) {
        return paths.get(path) instanceof ObjectNode known ? known : paths.putObject(path);
    }

    private static ObjectNode operation(Route route, Operation operation) {
        var node = Json.object().put("operationId", operation.id()).put("summary", operation.summary());
        node.putArray("tags").add(operation.tag());
        var security = node.putArray("security");
        if (route.access() instanceof Access.SignedIn) {
            security.addObject().putArray("bearer");
            security.addObject().putArray("session");
            var roles = node.putArray("x-roles");
            route.roles().forEach(role -> roles.add(role.key()));
        }
        parameters(node.putArray("parameters"), operation);
        if (!operation.bodies().isEmpty()) {
            var body = node.putObject("requestBody")
                    .put("required", true)
                    .put("x-maximum-bytes", route.body().bytes());
            contents(body.putObject("content"), operation.bodies());
        }
        var responses = node.putObject("responses");
        for (var answer : operation.answers()) {
            var response =
                    responses.putObject(Integer.toString(answer.status())).put("description", answer.description());
            if (!answer.contents().isEmpty()) {
                contents(response.putObject("content"), answer.contents());
            }
        }
        return node;
    }

    private static void parameters(ArrayNode nodes, Operation operation) {
        for (var parameter : operation.parameters()) {
            nodes.addObject()
                    .put("name", parameter.name())
                    .put("in", parameter.in())
                    .put("required", parameter.required())
                    .put("description", parameter.description())
                    .putObject("schema")
                    .put("type", parameter.type());
        }
    }

    private static void contents(ObjectNode node, List<Operation.Content> contents) {
        for (var content : contents) {
            var schema = node.putObject(content.mediaType()).putObject("schema");
            if (content.schema().equals("binary")) {
                schema.put("type", "string").put("format", "binary");
            } else {
                schema.put("$ref", "#/components/schemas/" + content.schema());
            }
        }
    }
}
