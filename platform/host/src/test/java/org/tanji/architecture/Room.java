package org.tanji.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Some packages. They may use themselves, the basics of the JDK, and what they are allowed to use. */
record Room(String... packages) {

    /** No files, no network, no database, no reflection beyond what records and switches compile to. */
    private static Stream<String> basics() {
        return Stream.of(
                "",
                "java.io",
                "java.lang",
                "java.lang.annotation",
                "java.lang.invoke",
                "java.lang.runtime",
                "java.math",
                "java.nio",
                "java.nio.charset",
                "java.security",
                "java.text",
                "java.time..",
                "java.util..",
                "org.jspecify.annotations");
    }

    ArchRule mayUse(String... others) {
        var allowed =
                Stream.of(Stream.of(packages), basics(), Stream.of(others)).flatMap(all -> all);
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true);
    }
}
