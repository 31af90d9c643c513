package org.tanji.host.quantification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.result.Manifest.SamplingSettings;
import org.tanji.engine.result.Recomputation;
import org.tanji.engine.result.Recompute;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.family.Families;
import org.tanji.host.quantification.QuantifyProduct.Order;

/**
 * The results of the worked example of every shipped method, with and without sampling, as an engine stored them. Every
 * engine has to give them again.
 *
 * <p>A new engine that is meant to give something else writes them anew with {@code -Dgolden.approve=true}; {@code tanji
 * recompute} over the folder of the old ones says before what would change.
 */
class CorpusTest {

    static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path CONFIG = Path.of("../../config");
    private static final FactorLibrary LIBRARY = FactorLibrary.read(CONFIG);

    static Stream<ShippedExample> examples() {
        return ShippedExample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theStoredResultsComeOutAgain(ShippedExample example) throws IOException {
        for (int iterations : List.of(0, 500)) {
            var file = CORPUS.resolve(example.name() + (iterations == 0 ? "" : "-sampled") + ".json.gz");
            if (Boolean.getBoolean("golden.approve")) {
                write(file, result(example, iterations));
            }

            var outcome = Recompute.recompute(file.toString(), read(file));

            var identical = assertInstanceOf(Recomputation.Identical.class, outcome, outcome::toString);
            assertEquals(Recompute.engineVersion(), identical.storedEngine());
        }
    }

    private static String result(ShippedExample example, int iterations) {
        var sampling = iterations == 0
                ? Optional.<SamplingSettings>empty()
                : Optional.of(new SamplingSettings(iterations, 20251124));
        var order = new Order(example.method(), Optional.empty(), example.inventory(), List.of(), sampling);
        return ResultJson.write(
                new QuantifyProduct(Families.load(List.of()), LIBRARY, "ZCXH/XZ-15-2024 V4.0", Criteria.STANDARD).quantify(order));
    }

    private static String read(Path file) throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        }
        Files.createDirectories(CORPUS);
        Files.write(file, bytes.toByteArray());
    }
}
