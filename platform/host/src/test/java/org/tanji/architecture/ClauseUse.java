package org.tanji.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.ClauseFailure;
import org.tanji.host.rule.Proves;

/**
 * Where the code mentions each clause: what carries it out, what refuses with it, what proves it. Names are written as {@code
 * Type}, {@code Type.method} and {@code Type.CONSTANT}.
 */
record ClauseUse(
        Map<Clause, SortedSet<String>> code,
        Map<Clause, SortedSet<String>> refusals,
        Map<Clause, SortedSet<String>> tests) {

    static ClauseUse ofThisHouse() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            // What the classes of the house use elsewhere is not looked at, and reading it would take most of the time.
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return of(
                    new ClassFileImporter().withImportOption(new MainCode()).importPath(Path.of("target/classes")),
                    new ClassFileImporter()
                            .importPath(Path.of("target/test-classes"))
                            .that(resideOutsideOfPackage("org.tanji.architecture..")));
        });
    }

    static ClauseUse of(JavaClasses main, JavaClasses tests) {
        var use = new ClauseUse(new EnumMap<>(Clause.class), new EnumMap<>(Clause.class), new EnumMap<>(Clause.class));
        main.forEach(type -> {
            type.tryGetAnnotationOfType(CarriesOut.class).ifPresent(note -> add(use.code, note.value(), name(type)));
            type.getMethods()
                    .forEach(method -> method.tryGetAnnotationOfType(CarriesOut.class)
                            .ifPresent(note -> add(use.code, note.value(), name(type) + "." + method.getName())));
            failures(type, (clause, name) -> add(use.refusals, new Clause[] {clause}, name));
        });
        tests.forEach(type -> {
            type.tryGetAnnotationOfType(Proves.class).ifPresent(note -> add(use.tests, note.value(), name(type)));
            type.getMethods()
                    .forEach(method -> method.tryGetAnnotationOfType(Proves.class)
                            .ifPresent(note -> add(use.tests, note.value(), name(type) + "." + method.getName())));
        });
        return use;
    }

    private static void failures(JavaClass type, BiConsumer<Clause, String> found) {
        if (type.isEnum() && type.isAssignableTo(ClauseFailure.class)) {
            Stream.of(type.reflect().getEnumConstants())
                    .map(ClauseFailure.class::cast)
                    .forEach(code -> found.accept(code.clause(), name(type) + "." + code.name()));
        }
    }

    private static String name(JavaClass type) {
        var full = type.getFullName();
        return full.substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static void add(Map<Clause, SortedSet<String>> into, Clause[] clauses, String name) {
        Arrays.stream(clauses)
                .forEach(clause ->
                        into.computeIfAbsent(clause, unused -> new TreeSet<>()).add(name));
    }
}
