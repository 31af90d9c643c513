package org.tanji.host.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/** Questions about the address and the kind of a request. */
public final class Paths {

    private Paths() {}

    /** Whether a program asks, which wants JSON, and not a browser, which wants a page. */
    public static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    /** Whether htmx asks for a part of a page. */
    public static boolean isFragment(Context ctx) {
        return ctx.header("HX-Request") != null;
    }

    /** Path and query of this request, without one parameter. */
    static String current(Context ctx, String without) {
        var query = ctx.queryParamMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(without))
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
    }

    /** The address if it stays on this site, else the start page: nobody is sent elsewhere by a link to us. */
    public static String local(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? address : "/";
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
