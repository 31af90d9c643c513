package org.tanji.host.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.Failure;

class RuleEditionsTest {

    private static final Path CONFIG = Path.of("../../config");
    private static final String FILE = "zcxh-xz-15-2024-v4.0.yaml";

    @TempDir
    private Path config;

    @Test
    void theShippedEditionIsTheOneThatWasSealed() {
        assertEquals("ZCXH/XZ-15-2024 V4.0", RuleEditions.read(CONFIG).newest().cited());
    }

    @Test
    void anEditionIsInForceFromItsFirstDayOn() {
        var editions = RuleEditions.read(CONFIG);

        assertEquals(Optional.empty(), editions.findInForce(LocalDate.of(2025, 10, 13)));
        assertEquals(
                "V4.0",
                editions.findInForce(LocalDate.of(2025, 10, 14)).orElseThrow().version());
    }

    @Test
    void aChangedEditionIsRefusedWithBothDigests() throws IOException {
        copyShipped();
        var file = config.resolve("rule").resolve(FILE);
        Files.writeString(file, Files.readString(file).replace("V4.0", "V4.1"));

        var refusal = assertThrows(Failure.class, () -> RuleEditions.read(config));

        assertEquals(RuleFailure.EDITION_CHANGED, refusal.code());
        assertTrue(refusal.message(Locale.SIMPLIFIED_CHINESE).contains(FILE));
    }

    @Test
    void anEditionWithoutASealIsRefused() throws IOException {
        copyShipped();
        Files.copy(config.resolve("rule").resolve(FILE), config.resolve("rule").resolve("another.yaml"));

        var refusal = assertThrows(Failure.class, () -> RuleEditions.read(config));

        assertEquals(RuleFailure.NOT_SEALED, refusal.code());
    }

    @Test
    void noEditionAtAllIsRefused() {
        var refusal = assertThrows(Failure.class, () -> RuleEditions.read(config));

        assertEquals(RuleFailure.NO_EDITION, refusal.code());
    }

    private void copyShipped() throws IOException {
        Files.createDirectories(config.resolve("rule"));
        for (var name : new String[] {FILE, "seals.txt"}) {
            Files.copy(
                    CONFIG.resolve("rule").resolve(name), config.resolve("rule").resolve(name));
        }
    }
}
