package org.tanji.host.quantification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.result.Manifest.SamplingSettings;
import org.tanji.engine.result.Recomputation;
import org.tanji.engine.result.Recompute;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.family.Families;
import org.tanji.host.quantification.QuantifyProduct.Order;

/**
 * Results as engines of the past stored them, below {@code corpus/} in a folder for each engine. The engine of today runs
 * all of them again from their manifests; what it gives otherwise stands in {@code corpus/changes.txt}, one line for each
 * change, and is reviewed there.
 *
 * <p>{@code -Dcorpus.keep=true} adds the worked examples as the engine of today gives them, and never writes a stored
 * result anew; {@code -Dgolden.approve=true} writes the list of changes. Without the folder nothing was kept yet.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path CHANGES = CORPUS.resolve("changes.txt");
    private static final FactorLibrary LIBRARY = FactorLibrary.read(Path.of("../../config"));
    private static final String PACKED = ".json.gz";
    private static final int SHOWN = 160;

    @Test
    void everyChangeSinceAResultWasStoredIsReviewed() throws IOException {
        if (Boolean.getBoolean("corpus.keep")) {
            for (var example : ShippedExample.all()) {
                keep(CORPUS.resolve(Recompute.engineVersion()), example);
            }
        }
        assumeTrue(Files.exists(CORPUS), "no result was kept yet");

        var changes = changes(CORPUS);

        if (Boolean.getBoolean("golden.approve")) {
            Files.writeString(CHANGES, changes);
        }
        assertEquals(Files.exists(CHANGES) ? Files.readString(CHANGES) : "", changes);
    }

    @Test
    void aResultComesOutAgainAsItWasKept(@TempDir Path folder) throws IOException {
        keep(folder, pump());

        assertEquals("", changes(folder));
    }

    @Test
    void aResultThatWasKeptStaysAsItIs(@TempDir Path folder) throws IOException {
        var file = folder.resolve("cts-pcec-20" + PACKED);
        keep(folder, pump());
        write(file, read(file).replace("\"complete\":true", "\"complete\":false"));

        keep(folder, pump());

        assertEquals(1, changes(folder).lines().count());
    }

    private static ShippedExample pump() {
        return ShippedExample.all().stream()
                .filter(example -> example.name().equals("cts-pcec-20"))
                .findFirst()
                .orElseThrow();
    }

    private static String changes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var stored = files.filter(file -> file.toString().endsWith(PACKED))
                    .sorted()
                    .toList();
            assertFalse(stored.isEmpty(), () -> folder + " holds no result");
            var lines = new ArrayList<String>();
            for (var file : stored) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                changesOf(file).forEach(change -> lines.add(name + ": " + change + "\n"));
            }
            return String.join("", lines);
        }
    }

    private static List<String> changesOf(Path file) throws IOException {
        try {
            return Recompute.changes(file.toString(), read(file)).stream()
                    .map(CorpusTest::line)
                    .collect(Collectors.toUnmodifiableList());
        } catch (Failure refused) {
            return List.of("refused: " + refused.message(Locale.ROOT).replace('\n', ' '));
        }
    }

    private static String line(Recomputation.Differs change) {
        return change.firstStep() + ": " + brief(change.was()) + " -> " + brief(change.is());
    }

    private static String brief(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    private static void keep(Path folder, ShippedExample example) throws IOException {
        Files.createDirectories(folder);
        keep(folder.resolve(example.name() + PACKED), example, Optional.empty());
        var sampling = Optional.of(new SamplingSettings(500, 20251124));
        keep(folder.resolve(example.name() + "-sampled" + PACKED), example, sampling);
    }

    private static void keep(Path file, ShippedExample example, Optional<SamplingSettings> sampling)
            throws IOException {
        if (!Files.exists(file)) {
            var order = new Order(example.method(), Optional.empty(), example.inventory(), List.of(), sampling);
            var quantify =
                    new QuantifyProduct(Families.load(List.of()), LIBRARY, "ZCXH/XZ-15-2024 V4.0", Criteria.STANDARD);
            write(file, ResultJson.write(quantify.quantify(order)));
        }
    }

    private static String read(Path file) throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(text.getBytes(UTF_8));
        }
    }
}
