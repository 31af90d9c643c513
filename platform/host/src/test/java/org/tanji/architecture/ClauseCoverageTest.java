package org.tanji.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.RuleEditions;

/**
 * What is carried out is proved, and the other way round. The table is written to {@code target/clause-coverage.md}; once it is
 * approved with {@code -Dgolden.approve=true} it stands in {@code platform/docs/clauses.md} and has to stay equal.
 */
class ClauseCoverageTest {

    private static final Path WRITTEN = Path.of("target/clause-coverage.md");
    private static final Path APPROVED = Path.of("../docs/clauses.md");
    private static final ClauseUse USE = ClauseUse.ofThisHouse();

    @Test
    void everyClauseThatIsCarriedOutIsProved() {
        assertEquals("", lacking(USE.code(), USE.tests()), "carried out, but no test says @Proves");
    }

    @Test
    void everyClauseThatIsProvedIsCarriedOut() {
        assertEquals("", lacking(USE.tests(), USE.code()), "proved, but no code says @CarriesOut");
    }

    @Test
    void theTableSaysOfEachClauseWhereItIs() throws IOException {
        var edition = RuleEditions.read(Path.of("../../config")).newest().cited();
        var table = ClauseTable.of(USE, edition);

        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, table, UTF_8);
        if (Boolean.getBoolean("golden.approve")) {
            Files.writeString(APPROVED, table, UTF_8);
        }

        for (var clause : Clause.values()) {
            assertTrue(table.contains("| " + clause.id() + " | " + clause.cited() + " |"), clause::id);
        }
        if (Files.exists(APPROVED)) {
            assertEquals(
                    Files.readString(APPROVED, UTF_8),
                    table,
                    () -> APPROVED
                            + " says something else; read the difference, then approve with -Dgolden.approve=true");
        }
    }

    private static String lacking(Map<Clause, SortedSet<String>> these, Map<Clause, SortedSet<String>> others) {
        return Arrays.stream(Clause.values())
                .filter(clause -> these.containsKey(clause) && !others.containsKey(clause))
                .map(clause ->
                        clause.id() + " " + clause.cited() + " " + clause.in(Locale.ENGLISH) + " " + these.get(clause))
                .collect(joining("\n"));
    }
}
