package org.tanji.engine.uncertainty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A JVM of its own with the Vector API draws the same bits as one without. */
class VectorPassesTest {

    @Test
    void theVectorApiIsUsedWhereItIsAndDrawsTheSameBits() throws IOException {
        assertEquals("VectorPasses " + here(), drawn(List.of("--add-modules", Passes.VECTOR_MODULE)));
    }

    @Test
    void narrowerVectorsDrawTheSameBits() throws IOException {
        assertEquals(
                "VectorPasses " + here(),
                drawn(List.of("--add-modules", Passes.VECTOR_MODULE, "-XX:MaxVectorSize=16")));
    }

    @Test
    void withoutTheVectorApiPlainLoopsDrawTheSameBits() throws IOException {
        assertEquals("ScalarPasses " + here(), drawn(List.of()));
    }

    @Test
    void anInterpreterDrawsTheSameBits() throws IOException {
        assertEquals("ScalarPasses " + here(), drawn(List.of("-Xint")));
    }

    private static String here() {
        return Long.toHexString(PrintDraws.bits());
    }

    private static String drawn(List<String> options) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintDraws.class.getName()));
        var process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        try (var output = process.getInputStream()) {
            var lines = new String(output.readAllBytes(), UTF_8).lines().toList();
            return lines.get(lines.size() - 1);
        }
    }
}
