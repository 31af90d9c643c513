package org.tanji.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.util.List;
import org.tanji.engine.failure.Failure;

/** The plan of the house: who may use what. A rule whose reason is gone should go too. */
@AnalyzeClasses(packages = "org.tanji", importOptions = MainCode.class)
class ArchitectureTest {

    private static final String API = "org.tanji.api..";
    private static final String ENGINE = "org.tanji.engine..";
    private static final String WIRING = "org.tanji.host";
    private static final String VECTORS = "jdk.incubator.vector";
    private static final List<String> STEPS = List.of(
            "application",
            "planning",
            "inspection",
            "verification",
            "decision",
            "certificate",
            "surveillance",
            "recertification");

    @ArchTest
    static final ArchRule api =
            new Room(API).mayUse("org.pf4j").because("a plugin sees the JDK and these types, and outlives hosts");

    @ArchTest
    static final ArchRule engine = new Room(ENGINE)
            .mayUse(
                    "com.fasterxml.jackson..",
                    "org.snakeyaml.engine..",
                    "org.apache.commons.math3..",
                    VECTORS,
                    "java.lang.reflect")
            .because("it must give the same bytes in ten years");

    @ArchTest
    static final ArchRule onlyTheSeamKnowsTheVectorApi = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .and()
            .haveNameNotMatching("org\\.tanji\\.engine\\.uncertainty\\.(Vector)?Passes(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VECTORS, "java.lang.reflect")
            .because("it is an incubator that a JVM may not have, and is looked for by its name");

    @ArchTest
    static final ArchRule theEngineTouchesNoFile = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    File.class, FileInputStream.class, FileOutputStream.class, FileReader.class, FileWriter.class)
            .because("whoever calls it opens and closes the files");

    @ArchTest
    static final ArchRule testkit = noClasses()
            .that()
            .resideInAPackage("org.tanji.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tanji.host..")
            .allowEmptyShould(true)
            .because("an author's build has no host");

    @ArchTest
    static final ArchRule onlyStoresKnowTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("org.tanji.host..store..", WIRING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jooq..", "org.flywaydb..", "org.sqlite..", "com.zaxxer..", "java.sql..", "javax.sql..")
            .because("a table can be changed by looking in one folder");

    @ArchTest
    static final ArchRule onlyPagesKnowTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("org.tanji.host..web..", WIRING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte..")
            .because("a page can be changed by looking in one folder");

    @ArchTest
    static final ArchRule pagesDoNotQuery = noClasses()
            .that()
            .resideInAPackage("org.tanji.host..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tanji.host..store..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsItsLibrary = noClasses()
            .that()
            .resideOutsideOfPackages("org.tanji.host.cli..", WIRING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static void aStepUsesOnlyTheStepsBeforeIt(JavaClasses house) {
        for (int i = 0; i < STEPS.size() - 1; i++) {
            var later = STEPS.subList(i + 1, STEPS.size()).stream().map(ArchitectureTest::inside);
            noClasses()
                    .that()
                    .resideInAPackage(inside(STEPS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .because("data flows forward, knowledge flows backward")
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule thereIsOneException = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .be(Failure.class)
            .because("a failure needs a kind and a sentence in every language");

    private static String inside(String step) {
        return "org.tanji.host." + step + "..";
    }
}
