package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanji.api.v1.TypicalProduct;
import org.tanji.engine.method.Field;
import org.tanji.engine.method.InputTable;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.Stage;

/** The method files are there, read without a problem and belong to the family's products. */
interface MethodPromises extends Promises {

    @Test
    default void everyMethodFileIsThereAndReadsWithoutAProblem() {
        assertFalse(methods().toList().isEmpty());
    }

    @Test
    default void everyMethodIsForAProductOfTheFamilyByItsExactName() {
        methods().forEach(method -> {
            var product = product(method);
            assertEquals(product.name().zh(), method.product().zh());
            assertEquals(product.name().en(), method.product().en());
        });
    }

    @Test
    default void everyMethodIsNamedAfterItsStandard() {
        methods()
                .forEach(method -> assertEquals(
                        method.standard().code().replaceAll("CTS PCEC-(\\d\\d):\\d{4}", "cts-pcec-$1"), method.id()));
    }

    @Test
    default void everyFieldNamesTheClauseThatAsksForIt() {
        methods()
                .forEach(method -> fields(method)
                        .forEach(field ->
                                assertFalse(field.clause().isBlank(), () -> method.id() + ": " + field.name())));
    }

    @Test
    default void theDefaultBoundaryCoversAcquisitionAndProduction() {
        methods().forEach(method -> {
            var stages = method.boundaries().get(0).stages();
            assertTrue(stages.contains(Stage.ACQUISITION) && stages.contains(Stage.PRODUCTION), method::id);
        });
    }

    private TypicalProduct product(Method method) {
        return family().profile().typicalProducts().stream()
                .filter(candidate ->
                        candidate.standardCode().equals(method.standard().code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.standard().code() + " is not a standard of the family"));
    }

    private Stream<Method> methods() {
        var files = new FamilyFiles(family());
        return family().methods().stream().map(files::method);
    }

    private static Stream<Field> fields(Method method) {
        return Stream.concat(
                method.inputs().stream(),
                method.tables().stream().map(InputTable::columns).flatMap(List::stream));
    }
}
