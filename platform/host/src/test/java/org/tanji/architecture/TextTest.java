package org.tanji.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;

/** Words for people are in bundles, in every language, and nowhere else. */
class TextTest {

    private static final String CHINESE_BUNDLE = "_zh_CN.properties";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<![']|'[{}])'(?!'|[{}]')");

    static Stream<Path> sources() throws IOException {
        return Repository.files("/src/main/java/", ".java");
    }

    static Stream<Path> chineseBundles() throws IOException {
        return Repository.files("/src/main/resources/", CHINESE_BUNDLE);
    }

    static Stream<Path> englishBundles() throws IOException {
        return Repository.files(path -> path.contains("/src/main/resources/text/")
                && path.endsWith(".properties")
                && !path.endsWith(CHINESE_BUNDLE));
    }

    static Stream<Arguments> failures() {
        return new ClassFileImporter()
                .withImportOption(new MainCode()).importPackages("org.tanji").stream()
                        .filter(type -> type.isAssignableTo(FailureCode.class))
                        .map(JavaClass::reflect)
                        // A constant with a body of its own is a class too, but not an enum.
                        .filter(Class::isEnum)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .flatMap(code -> Stream.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)
                                .map(locale -> arguments(code, locale)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void sourcesAreInEnglish(Path source) throws IOException {
        assertFalse(CHINESE.matcher(Files.readString(source)).find(), source::toString);
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void everyBundleHasItsChineseTwin(Path english) {
        var name = english.getFileName().toString().replace(".properties", CHINESE_BUNDLE);

        assertTrue(Files.exists(english.resolveSibling(name)), english::toString);
    }

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void bothLanguagesSayTheSameThings(Path chinese) throws IOException {
        var english = chinese.resolveSibling(chinese.getFileName().toString().replace("_zh_CN", ""));

        assertEquals(read(english).stringPropertyNames(), read(chinese).stringPropertyNames(), chinese::toString);
    }

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void bothLanguagesNameTheSameValues(Path chinese) throws IOException {
        var theirs = read(chinese);
        var ours = read(chinese.resolveSibling(chinese.getFileName().toString().replace("_zh_CN", "")));

        for (var key : ours.stringPropertyNames()) {
            assertEquals(placeholders(ours.getProperty(key)), placeholders(theirs.getProperty(key, "")), key);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasASentence(FailureCode code, Locale locale) {
        var sentence = Failure.of(code, "a", "b", "c", "d", "e", "f", "g", "h").message(locale);

        assertFalse(sentence.isBlank());
        assertEquals(
                locale.equals(Locale.SIMPLIFIED_CHINESE),
                CHINESE.matcher(sentence).find(),
                sentence);
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void noSentenceLosesItsValuesToALoneApostrophe(Path bundle) throws IOException {
        var texts = read(bundle);

        for (var key : texts.stringPropertyNames()) {
            if (key.startsWith("failure.")) {
                assertFalse(LONE_APOSTROPHE.matcher(texts.getProperty(key)).find(), key);
            }
        }
    }

    private static SortedSet<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Properties read(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }
}
