package org.tanji.host.factor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.host.factor.FactorChange.Kind;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.store.Database;

class FactorHistoryTest {

    private static final Path SHIPPED = Path.of("..", "..", "config");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");
    private static final String ROW = """
            library: tanji-factors/1
            source: {title: {zh: 示例, en: Example}, reference: page 1, licence: CC0-1.0}
            defaults: {category: material/metal, scope: cradle-to-gate-ghg, year: "2024", geography: CN, evidence: "yes"}
            factors:
              EX.2024.STEEL: {name: {zh: 示例钢, en: Example steel}, value: "2.05", unit: kgCO2e/kg}
            """;

    @TempDir
    Path folder;

    private Database database;
    private JooqFactorHistory history;

    @BeforeEach
    void open() throws IOException {
        database = Database.open(folder.resolve("tanji.db"));
        history = new JooqFactorHistory(database);
        for (var name : List.of("factors", "gwp")) {
            Files.createDirectories(folder.resolve(name));
        }
        try (var gwp = Files.list(SHIPPED.resolve("gwp"))) {
            for (var file : gwp.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, folder.resolve("gwp").resolve(file.getFileName()));
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstVersionAddsEverything() throws IOException {
        history.note(library(ROW), FIRST);

        var only = history.of("EX.2024.STEEL").get(0);
        assertEquals(Kind.ADDED, only.change().kind());
        assertEquals(FIRST, only.version().firstSeen());
        assertTrue(only.change().after().contains("2.05"), only.change().after());
    }

    @Test
    void theSameVersionIsNotedOnce() throws IOException {
        history.note(library(ROW), FIRST);
        history.note(library(ROW), SECOND);

        assertEquals(1, history.versions().size());
    }

    @Test
    void aChangeIsKeptWithBeforeAndAfterAndWhoMadeIt() throws IOException {
        history.note(library(ROW), FIRST);
        history.note(
                library(
                        ROW.replace(
                                "value: \"2.05\"",
                                "revision: {date: \"2026-01-31\", by: Library office, reason: {zh: 更正, en: corrected}}, value: \"2.06\"")),
                SECOND);

        var latest = history.of("EX.2024.STEEL").get(0).change();
        assertEquals(Kind.CHANGED, latest.kind());
        assertTrue(latest.before().contains("\"2.05\""), latest.before());
        assertTrue(latest.after().contains("\"2.06\""), latest.after());
        assertTrue(latest.after().contains("Library office"), latest.after());
        assertEquals(2, history.versions().size());
    }

    @Test
    void aFactorThatIsTakenOutStaysOnRecord() throws IOException {
        history.note(library(ROW), FIRST);
        history.note(library(ROW.replace("EX.2024.STEEL", "EX.2025.STEEL")), SECOND);

        assertEquals(
                List.of(Kind.REMOVED, Kind.ADDED),
                history.of("EX.2024.STEEL").stream()
                        .map(dated -> dated.change().kind())
                        .toList());
    }

    private FactorLibrary library(String rows) throws IOException {
        Files.writeString(folder.resolve("factors/example.yaml"), rows);
        return FactorLibrary.read(folder);
    }
}
