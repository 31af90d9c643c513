package org.tanji.engine.result;

import java.util.Optional;

/** Prints the digests of a fixed, sampled case; {@link SameBytesTest} runs it in other Java machines. */
final class PrintDigests {

    private PrintDigests() {}

    public static void main(String[] arguments) {
        System.out.print(digests());
    }

    static String digests() {
        var request = LawsFixture.ofRows(20).request();
        var result = Quantify.quantify(new Quantify.Request(
                request.method(),
                request.inventory(),
                request.factors(),
                request.gwpSet(),
                request.ruleEdition(),
                request.plugin(),
                Optional.of(new Manifest.SamplingSettings(2000, 42))));
        var digests = result.manifest().digests();
        return String.join(
                " ", digests.inventory(), digests.factors(), digests.gwpSet(), digests.trace(), digests.result());
    }
}
