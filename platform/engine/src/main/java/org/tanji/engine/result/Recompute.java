package org.tanji.engine.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * Everything in which this engine's figures and words depart from the stored ones, whatever engine stored them; new keys
     * are among them, digests and the engine's own name are not. Empty exactly when all comes out again to the byte.
     *
     * @throws Failure when it is no result, or when its data are no longer accepted
     */
    public static List<Recomputation.Differs> changes(String name, String text) {
        var stored = ResultJson.read(name, text);
        var document = CanonicalJson.parse(text);
        var damaged = damaged(stored, document);
        return damaged.map(List::of)
                .orElseGet(() -> compare(stored, document, Quantify.quantify(request(stored.manifest())), true)
                        .toList());
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
        return compare(stored, document, again, !isOfAnotherEngine(stored))
                .findFirst()
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

    /** In the order in which they follow from each other: the steps first, then what the report says of them. */
    private static Stream<Recomputation.Differs> compare(
            Result stored, JsonNode document, Result again, boolean additions) {
        var report = new DocumentChanges(additions);
        report.compare(document, ResultJson.json(again));
        return Stream.concat(trace(stored.trace().lines(), again.trace().lines()).stream(), report.list().stream())
                .map(change -> differs(stored, change.path(), change.was(), change.is()));
    }

    /** Line by line; where a method makes other steps than before, only where that begins and how many there are. */
    private static List<DocumentChanges.Change> trace(List<Trace.Line> was, List<Trace.Line> is) {
        var changes = new ArrayList<DocumentChanges.Change>();
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            if (!TraceJson.write(was.get(i)).equals(TraceJson.write(is.get(i)))) {
                var name = "trace[" + i + "] " + was.get(i).origin().name();
                changes.add(new DocumentChanges.Change(name, told(was.get(i)), told(is.get(i))));
                if (was.size() != is.size()) {
                    break;
                }
            }
        }
        if (was.size() != is.size()) {
            changes.add(new DocumentChanges.Change("trace", was.size() + " steps", is.size() + " steps"));
        }
        return changes;
    }

    private static String told(Trace.Line line) {
        return line.operation() + " " + line.operands() + " = "
                + line.value().map(CanonicalJson::decimal).orElse("–") + " " + line.unit();
    }

    /** Such a one may say more than the stored document knows; what the document says has to be the same. */
    private static boolean isOfAnotherEngine(Result stored) {
        return !stored.manifest().engineVersion().equals(Manifests.ENGINE_VERSION);
    }

    private static Recomputation.Differs differs(Result stored, String step, String was, String is) {
        return new Recomputation.Differs(step, was, is, stored.manifest().engineVersion(), Manifests.ENGINE_VERSION);
    }
}
