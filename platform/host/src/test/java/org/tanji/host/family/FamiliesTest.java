package org.tanji.host.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.failure.FailureCode;

/** Jars that are really compiled, packed and loaded. */
class FamiliesTest {

    @TempDir
    Path folder;

    private JarFixture jar() {
        return new JarFixture(folder);
    }

    @Nested
    class ASoundJar {

        @Test
        void isAskedForItsAnswers() throws IOException {
            var families = Families.load(List.of(jar().build("example.jar")));

            assertEquals(List.of(), families.refused());
            var family = families.find("example-family").orElseThrow();
            assertEquals("1.2.3", family.stamp().version());
            assertEquals(64, family.stamp().sha256().length());
            assertEquals("form", family.checklist().items().get(0).id());
            assertEquals(
                    "示例产品",
                    families.findMethod("cts-pcec-99")
                            .orElseThrow()
                            .method()
                            .product()
                            .zh());
        }

        @Test
        void sharesNothingOfTheHostButTheApi() throws IOException {
            var spy = JarFixture.FAMILY.replace("public FamilyProfile profile() {", """
                    public FamilyProfile profile() {
                        for (String name : List.of("org.tanji.host.family.Families", "org.tanji.engine.method.Method",
                                "com.fasterxml.jackson.databind.ObjectMapper", "org.pf4j.PluginManager")) {
                            try {
                                getClass().getClassLoader().loadClass(name);
                                throw new IllegalStateException("saw " + name);
                            } catch (ClassNotFoundException hidden) {
                                // as it should be
                            }
                        }
                    """);

            var families = Families.load(List.of(jar().source(spy).build("spy.jar")));

            assertEquals(List.of(), families.refused());
        }

        @Test
        void canBeReplacedWhileTheHostRuns() throws IOException {
            var first = Families.load(List.of(jar().build("example.jar")));
            var second = Families.load(
                    List.of(jar().manifest("Plugin-Version", "1.2.4").build("example.jar")));

            assertEquals("1.2.3", first.all().get(0).stamp().version());
            assertEquals("1.2.4", second.all().get(0).stamp().version());
        }

        @Test
        void standsBesideABrokenOne() throws IOException {
            var broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

            var families = Families.load(List.of(broken, jar().build("example.jar")));

            assertEquals(1, families.all().size());
            assertEquals(1, families.refused().size());
        }
    }

    @Nested
    class ABrokenJar {

        @Test
        void thatIsNotThere() {
            assertRefused(folder.resolve("nowhere.jar"), FamilyFailure.JAR_MISSING, "nowhere.jar");
        }

        @Test
        void thatIsNoZip() throws IOException {
            var file = Files.writeString(folder.resolve("text.jar"), "not a zip");

            assertRefused(file, FamilyFailure.NOT_A_JAR, "text.jar");
        }

        @Test
        void withoutADescriptor() throws IOException {
            assertRefused(jar().without("Plugin-Id").build("plain.jar"), FamilyFailure.NO_DESCRIPTOR, "Plugin-Id");
        }

        @Test
        void forANewerApi() throws IOException {
            assertRefused(
                    jar().manifest("Plugin-Requires", ">=1.7.0").build("newer.jar"),
                    FamilyFailure.WRONG_API_VERSION,
                    ">=1.7.0");
        }

        @Test
        void forAnotherMajorApi() throws IOException {
            assertRefused(
                    jar().manifest("Plugin-Requires", "2.0.0").build("two.jar"),
                    FamilyFailure.WRONG_API_VERSION,
                    "2.0.0");
        }

        @Test
        void withARangeInsteadOfAVersion() throws IOException {
            assertRefused(
                    jar().manifest("Plugin-Requires", "[1.0,2.0)").build("range.jar"),
                    FamilyFailure.WRONG_API_VERSION,
                    "[1.0,2.0)");
        }

        @Test
        void withAClassPathOfItsOwn() throws IOException {
            assertRefused(
                    jar().manifest("Class-Path", "neighbour.jar").build("path.jar"),
                    FamilyFailure.CLASS_PATH_IN_MANIFEST,
                    "neighbour.jar");
        }

        @Test
        void withoutAnIndex() throws IOException {
            assertRefused(
                    jar().without("META-INF/extensions.idx").build("silent.jar"),
                    FamilyFailure.EXTENSION_INDEX,
                    "silent.jar");
        }

        @Test
        void withTwoFamilies() throws IOException {
            assertRefused(
                    jar().file("META-INF/extensions.idx", "a.First\na.Second\n").build("two.jar"),
                    FamilyFailure.EXTENSION_INDEX,
                    "a.First, a.Second");
        }

        @Test
        void whoseClassIsMissing() throws IOException {
            assertRefused(
                    jar().source("").build("hollow.jar"), FamilyFailure.EXTENSION_NOT_LOADED, "org.example.family");
        }

        @Test
        void whoseConstructorThrows() throws IOException {
            var throwing = JarFixture.FAMILY.replace(
                    "public FamilyProfile profile() {",
                    "public ExampleFamily() { throw new IllegalStateException(\"no licence\"); }\n"
                            + "public FamilyProfile profile() {");

            assertRefused(jar().source(throwing).build("throwing.jar"), FamilyFailure.FAMILY_FAILS, "no licence");
        }

        @Test
        void whoseAnswerThrows() throws IOException {
            var throwing = JarFixture.FAMILY.replace(
                    "public UnitPartition unitPartition() {",
                    "public UnitPartition unitPartition() { if (true) throw new Error(\"boom\");");

            assertRefused(jar().source(throwing).build("answer.jar"), FamilyFailure.FAMILY_FAILS, "unitPartition");
        }

        @Test
        void whoseAnswerNeverEnds() throws IOException {
            var deep = JarFixture.FAMILY.replace(
                    "public UnitPartition unitPartition() {",
                    "public UnitPartition unitPartition() { if (true) return unitPartition();");

            assertRefused(jar().source(deep).build("deep.jar"), FamilyFailure.FAMILY_FAILS, "StackOverflowError");
        }

        @Test
        void whoseMethodFileIsMissing() throws IOException {
            assertRefused(
                    jar().without("method/cts-pcec-99.method.yaml").build("empty.jar"),
                    FamilyFailure.FILE_MISSING,
                    "method/cts-pcec-99.method.yaml");
        }

        @Test
        void whoseMethodHasAWrongDimension() throws IOException {
            var wrong = JarFixture.METHOD.replace("amount: power,", "amount: power * power,");

            assertRefused(
                    jar().file("method/cts-pcec-99.method.yaml", wrong).build("wrong.jar"),
                    FamilyFailure.METHOD_WRONG,
                    "cts-pcec-99.method.yaml:");
        }

        @Test
        void whoseMethodIsForAnotherProduct() throws IOException {
            var other = JarFixture.METHOD.replace("示例产品", "高温示例产品");

            assertRefused(
                    jar().file("method/cts-pcec-99.method.yaml", other).build("other.jar"),
                    FamilyFailure.METHOD_NOT_OF_FAMILY,
                    "高温示例产品");
        }

        @Test
        void withTheIdOfAnotherFamily() throws IOException {
            var first = jar().build("first.jar");
            var second = jar().build("second.jar");

            var families = Families.load(List.of(first, second));

            assertEquals(1, families.all().size());
            assertEquals(
                    FamilyFailure.FAMILY_TWICE, families.refused().get(0).what().code());
        }

        private void assertRefused(Path jar, FailureCode code, String named) {
            var families = Families.load(List.of(jar));

            assertEquals(List.of(), families.all());
            var problem = families.refused().get(0);
            assertEquals(code, problem.what().code(), () -> problem.message(Locale.ROOT));
            assertTrue(problem.message(Locale.ROOT).contains(named), () -> problem.message(Locale.ROOT));
            assertTrue(problem.message(Locale.SIMPLIFIED_CHINESE).contains(named));
        }
    }
}
