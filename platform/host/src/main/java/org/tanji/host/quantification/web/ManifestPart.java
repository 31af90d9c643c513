package org.tanji.host.quantification.web;

import org.tanji.engine.result.Manifest;

/** What is needed to get the same bytes again, ready to be read. */
public record ManifestPart(
        String rule,
        String engine,
        String method,
        String methodSha256,
        String plugin,
        String pluginSha256,
        String library,
        String gwpSet,
        String gwpSource,
        int factors,
        String inventoryDigest,
        String factorsDigest,
        String traceDigest,
        String resultDigest) {

    static ManifestPart of(Manifest manifest) {
        var digests = manifest.digests();
        return new ManifestPart(
                manifest.ruleEdition(),
                manifest.engineVersion(),
                manifest.methodId() + " " + manifest.methodVersion(),
                manifest.method().sha256(),
                manifest.plugin()
                        .map(stamp -> stamp.id() + " " + stamp.version())
                        .orElse(Numbers.NONE),
                manifest.plugin().map(Manifest.PluginStamp::sha256).orElse(""),
                manifest.factorLibraryVersion(),
                manifest.gwpSet().id(),
                manifest.gwpSet().source(),
                manifest.factors().size(),
                digests.inventory(),
                digests.factors(),
                digests.trace(),
                digests.result());
    }
}
