package org.tanji.engine.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.method.MethodText;

/** Calculates a stored result again from its own manifest, without the library or the plugins of today. */
public final class Recompute {

    private Recompute() {}

    /**
     * First holds every part against its digest, then runs again and compares: the parts of the manifest, the steps in
     * their order, at last the report.
     */
    public static Recomputation recompute(Result stored) {
        return recompute(stored, ResultJson.json(stored));
    }

    /**
     * The same of a document as it was stored. Its digests are held against its own words, so that a document of an engine
     * that did not know a key of today is not taken for a damaged one.
     *
     * @throws Failure when it is no result
     */
    public static Recomputation recompute(String name, String text) {
        return recompute(ResultJson.read(name, text), CanonicalJson.parse(text));
    }

    /** The engine that runs here. */
    public static String engineVersion() {
        return Manifests.ENGINE_VERSION;
    }

    private static Recomputation recompute(Result stored, JsonNode document) {
        var manifest = stored.manifest();
        var damaged = damaged(stored, document);
        if (damaged.isPresent()) {
            return damaged.get();
        }
        Result again;
        try {
            again = Quantify.quantify(request(manifest));
        } catch (Failure failure) {
            return new Recomputation.Refused(failure, manifest.engineVersion(), Manifests.ENGINE_VERSION);
        }
        return compare(stored, document, again)
                .<Recomputation>map(difference -> difference)
                .orElseGet(() -> new Recomputation.Identical(
                        manifest.digests().result(), manifest.engineVersion(), Manifests.ENGINE_VERSION));
    }

    /** What the manifest asks for, with no factors but those it keeps. */
    static Quantify.Request request(Manifest manifest) {
        var factors = new FactorSet(manifest.factorLibraryVersion(), Map.of())
                .with(manifest.alternatives())
                .with(manifest.factors());
        return new Quantify.Request(
                MethodReader.read(manifest.method()),
                manifest.inventory(),
                factors,
                manifest.gwpSet(),
                manifest.ruleEdition(),
                manifest.plugin(),
                manifest.uncertainty(),
                manifest.criteria());
    }

    /** The first part that does not have the digest it was stored with. */
    private static Optional<Recomputation.Differs> damaged(Result stored, JsonNode document) {
        var manifest = stored.manifest();
        var digests = manifest.digests();
        var text = manifest.method();
        var found = new LinkedHashMap<String, String[]>();
        found.put(
                "manifest.method",
                pair(text.sha256(), MethodText.of(text.main(), text.files()).sha256()));
        found.put("manifest.inventory", pair(digests.inventory(), part(document, "/manifest/inventory")));
        found.put("manifest.factors", pair(digests.factors(), part(document, "/manifest/factors")));
        found.put("manifest.gwpSet", pair(digests.gwpSet(), part(document, "/manifest/gwpSet")));
        found.put("trace", pair(digests.trace(), part(document, "/trace")));
        found.put("result", pair(digests.result(), Digest.ofDocument(document)));
        return found.entrySet().stream()
                .filter(part -> !part.getValue()[0].equals(part.getValue()[1]))
                .findFirst()
                .map(part -> differs(stored, part.getKey(), part.getValue()[0], part.getValue()[1]));
    }

    private static String part(JsonNode document, String path) {
        return CanonicalJson.sha256(document.at(path));
    }

    private static String[] pair(String was, String is) {
        return new String[] {was, is};
    }

    private static Optional<Recomputation.Differs> compare(Result stored, JsonNode document, Result again) {
        return trace(stored, again).or(() -> report(stored, document, again));
    }

    private static Optional<Recomputation.Differs> trace(Result stored, Result again) {
        var was = stored.trace().lines();
        var is = again.trace().lines();
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            if (!same(was.get(i), is.get(i))) {
                var name = "trace[" + i + "] " + was.get(i).origin().name();
                return Optional.of(differs(stored, name, told(was.get(i)), told(is.get(i))));
            }
        }
        return was.size() == is.size()
                ? Optional.empty()
                : Optional.of(differs(stored, "trace", was.size() + " steps", is.size() + " steps"));
    }

    private static boolean same(Trace.Line was, Trace.Line is) {
        return TraceJson.write(was).equals(TraceJson.write(is));
    }

    private static String told(Trace.Line line) {
        return line.operation() + " " + line.operands() + " = "
                + line.value().map(CanonicalJson::decimal).orElse("–") + " " + line.unit();
    }

    /** Key by key in the order of the document; the manifest last, because a new engine names itself there. */
    private static Optional<Recomputation.Differs> report(Result stored, JsonNode was, Result again) {
        var is = ResultJson.json(again);
        for (var member : was.properties()) {
            var key = member.getKey();
            if (!key.equals("manifest")) {
                var found = differs(stored, key, member.getValue(), is.path(key));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The smallest part in which two JSON values differ. */
    private static Optional<Recomputation.Differs> differs(Result stored, String path, JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was.isObject() && is.isObject()) {
            for (var member : was.properties()) {
                var found = differs(stored, path + "." + member.getKey(), member.getValue(), is.path(member.getKey()));
                if (found.isPresent()) {
                    return found;
                }
            }
            if (isOfAnotherEngine(stored)) {
                return Optional.empty();
            }
        }
        if (was.isArray() && is.isArray()) {
            for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
                var found = differs(stored, path + "[" + (i + 1) + "]", was.get(i), is.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            if (was.size() == is.size() && isOfAnotherEngine(stored)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                differs(stored, path, CanonicalJson.write(was), is.isMissingNode() ? "–" : CanonicalJson.write(is)));
    }

    /** Such a one may say more than the stored document knows; what the document says has to be the same. */
    private static boolean isOfAnotherEngine(Result stored) {
        return !stored.manifest().engineVersion().equals(Manifests.ENGINE_VERSION);
    }

    private static Recomputation.Differs differs(Result stored, String step, String was, String is) {
        return new Recomputation.Differs(step, was, is, stored.manifest().engineVersion(), Manifests.ENGINE_VERSION);
    }
}
