package org.tanji.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** What makes two runs differ: the machine's time, its language, its processor's way with functions. */
@AnalyzeClasses(packages = "org.tanji", importOptions = MainCode.class)
class SameBytesTest {

    private static final Set<String> EXACT_EVERYWHERE = Set.of(
            "abs",
            "ceil",
            "floor",
            "rint",
            "round",
            "sqrt",
            "signum",
            "min",
            "max",
            "clamp",
            "fma",
            "ulp",
            "scalb",
            "getExponent",
            "copySign",
            "nextUp",
            "nextDown",
            "nextAfter",
            "toRadians",
            "toDegrees",
            "IEEEremainder");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineWhatTimeItIs = noClasses()
            .should()
            .callMethodWhere(describe(
                    "now() without a clock",
                    call -> call.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                            && call.getName().equals("now")
                            && takes(call)))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("time comes from an injected Clock");

    @ArchTest
    static final ArchRule onlyTheWiringTakesTheClockOfTheMachine = noClasses()
            .that()
            .resideOutsideOfPackage("org.tanji.host")
            .should()
            .callMethodWhere(describe(
                    "a clock of the machine",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system")));

    @ArchTest
    static final ArchRule nobodyAsksTheMachineWhichLanguageItSpeaks = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethodWhere(describe("text in the machine's language or encoding", SameBytesTest::guessesText))
            .orShould()
            .callConstructor(String.class, byte[].class)
            .because("the language comes from the reader; say Locale.ROOT and UTF_8");

    @ArchTest
    static final ArchRule functionsAreTheSameOnEveryProcessor = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a function of Math that StrictMath fixes",
                    call -> call.getTargetOwner().isEquivalentTo(Math.class)
                            && !call.getName().endsWith("Exact")
                            && !call.getName().startsWith("floor")
                            && !call.getName().startsWith("multiply")
                            && !EXACT_EVERYWHERE.contains(call.getName())))
            .because("Math may differ in the last digit from one JDK to the next");

    @ArchTest
    static final ArchRule theEngineKeepsItsOrder = noClasses()
            .that()
            .resideInAPackage("org.tanji.engine..")
            .should()
            .callConstructorWhere(describe(
                    "an unordered collection or an unseeded generator",
                    call -> Set.of(HashMap.class.getName(), HashSet.class.getName())
                                    .contains(call.getTargetOwner().getName())
                            || (call.getTargetOwner().isEquivalentTo(Random.class) && takes(call))))
            .because("a sum depends on the order of its terms");

    private static boolean guessesText(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(String.class)
                && switch (call.getName()) {
                    case "toLowerCase", "toUpperCase", "getBytes" -> takes(call);
                    case "format" -> takes(call, String.class, Object[].class);
                    case "formatted" -> true;
                    default -> false;
                };
    }

    private static boolean takes(JavaCall<?> call, Class<?>... parameters) {
        var asked = Arrays.stream(parameters).map(Class::getName).toList();
        return HasName.Utils.namesOf(call.getTarget().getRawParameterTypes()).equals(asked);
    }
}
