package org.tanji.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader finds the room, and the room is small enough to read. */
class SizeTest {

    private static final Set<String> OWN_WORDS = Set.of("java", "jte", "js", "css");

    static Stream<Path> packages() throws IOException {
        return Repository.files("/src/main/java/", ".java").map(Path::getParent).distinct();
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        for (var file : Repository.files(SizeTest::isOurs).toList()) {
            try (var lines = Files.lines(file)) {
                assertTrue(lines.count() <= 400, file + " is longer than 400 lines: split it by idea");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageSaysWhatItIs(Path folder) throws IOException {
        var page = folder.resolve("package-info.java");

        assertTrue(Files.exists(page), "a package needs its page: " + page);
        var text = Files.readString(page);
        assertTrue(text.contains("@NullMarked"), page + " does not say @NullMarked");
        assertTrue(text.contains("Not here"), page + " does not say what is not here");
    }

    @Test
    void theRootHoldsNothingUnexpected() throws IOException {
        var top = Set.of(
                "pom.xml", "platform", "plugins", "plugin-api", "config", "README.md", "LICENSE", "data", "target");
        try (var entries = Files.list(Path.of("../.."))) {
            var others = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !top.contains(name))
                    .toList();

            assertEquals(0, others.size(), "at the top of the tree, but not in the agreed layout: " + others);
        }
    }

    /** Rules that look at nothing always pass. */
    @ParameterizedTest
    @CsvSource({"org.tanji.engine, 200", "org.tanji.host, 200"})
    void theRulesSeeTheHouse(String room, int atLeast) {
        var seen = new ClassFileImporter().withImportOption(new MainCode()).importPackages(room);

        assertTrue(seen.size() >= atLeast, room + ": only " + seen.size() + " classes were found");
    }

    private static boolean isOurs(String path) {
        return path.contains("/src/")
                && !path.contains("/vendor/")
                && OWN_WORDS.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
