package org.tanji.engine.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.factor.GwpSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.result.Manifest.Digests;

/** SHA-256 over the canonical JSON of the parts of a result, as they stand in its document. */
final class Digest {

    private Digest() {}

    static String of(Inventory inventory) {
        return CanonicalJson.sha256(InventoryJson.json(inventory));
    }

    static String of(List<EmissionFactor> factors) {
        return CanonicalJson.sha256(ManifestJson.factors(factors));
    }

    static String of(GwpSet set) {
        return CanonicalJson.sha256(ManifestJson.gwpSet(set));
    }

    static String of(Trace trace) {
        return CanonicalJson.sha256(TraceJson.write(trace));
    }

    /** The whole document with its own digest left empty. */
    static String of(Result result) {
        return CanonicalJson.sha256(ResultJson.json(withDigest(result, "")));
    }

    /** The same of a document as it stands, whoever wrote it. */
    static String ofDocument(JsonNode document) {
        JsonNode copy = document.deepCopy();
        if (copy.at("/manifest/digests") instanceof ObjectNode digests) {
            digests.put("result", "");
        }
        return CanonicalJson.sha256(copy);
    }

    static Result stamp(Result result) {
        return withDigest(result, of(result));
    }

    private static Result withDigest(Result result, String digest) {
        var manifest = result.manifest();
        var old = manifest.digests();
        return new Result(
                result.footprint(),
                result.stages(),
                result.processes(),
                result.gases(),
                result.ledgers(),
                result.contributions(),
                result.missing(),
                result.findings(),
                result.allocations(),
                result.cutOff(),
                result.balances(),
                result.quality(),
                result.crossChecks(),
                result.separate(),
                result.uncertainty(),
                result.trace(),
                new Manifest(
                        manifest.ruleEdition(),
                        manifest.engineVersion(),
                        manifest.methodId(),
                        manifest.methodVersion(),
                        manifest.method(),
                        manifest.plugin(),
                        manifest.factorLibraryVersion(),
                        manifest.factors(),
                        manifest.gwpSet(),
                        manifest.inventory(),
                        manifest.uncertainty(),
                        new Digests(old.inventory(), old.factors(), old.gwpSet(), old.trace(), digest),
                        manifest.criteria(),
                        manifest.alternatives()),
                result.sources(),
                result.modelled());
    }
}
