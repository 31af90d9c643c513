package org.tanji.host.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.failure.Failure;

/**
 * Style sheets, scripts and pictures from our own jar. An address carries the digest of its content, so that a browser may
 * keep it for ever and still sees every change.
 */
public final class Assets {

    /** What a page may ask for, by the short name that templates use. Nothing else in the jar is served. */
    private static final Map<String, String> FILES = Map.of(
            "tanji.css", "static/tanji.css",
            "tanji.js", "static/tanji.js",
            "charts.js", "static/charts.js",
            "favicon.svg", "static/favicon.svg",
            "htmx.js", "static/vendor/htmx.org/dist/htmx.min.js",
            "tabler.css", "static/vendor/tabler__core/dist/css/tabler.min.css",
            "echarts.js", "static/vendor/echarts/echarts.min.js");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    private record Asset(byte[] plain, byte[] zipped, String digest, String type) {}

    /** The address of an asset, for a template. */
    public String href(String name) {
        return "/assets/" + asset(name).digest() + "/" + name;
    }

    void serve(Context ctx) {
        var name = ctx.pathParam("name");
        if (!FILES.containsKey(name) || !asset(name).digest().equals(ctx.pathParam("digest"))) {
            throw Failure.of(WebFailure.NO_SUCH_PAGE, ctx.path());
        }
        var asset = asset(name);
        ctx.contentType(asset.type());
        ctx.header("Cache-Control", "public, max-age=31536000, immutable").header("Vary", "Accept-Encoding");
        var accepted = ctx.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").disableCompression().result(asset.zipped());
        } else {
            ctx.result(asset.plain());
        }
    }

    private Asset asset(String name) {
        return loaded.computeIfAbsent(name, Assets::load);
    }

    private static Asset load(String name) {
        var file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        try (var stream = Assets.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            var plain = stream.readAllBytes();
            var digest = Sha256.of(plain);
            return new Asset(plain, zipped(plain), digest.substring(0, 16), type(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
