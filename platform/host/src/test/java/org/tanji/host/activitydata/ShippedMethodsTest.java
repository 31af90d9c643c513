package org.tanji.host.activitydata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanji.engine.factor.FactorSet;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.inventory.Row;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.host.factor.FactorLibrary;

/** The workbook of every method that ships carries its example, and any other inventory, there and back. */
class ShippedMethodsTest {

    private static final String METHOD = ".method.yaml";
    private static final FactorSet FACTORS =
            FactorLibrary.read(Path.of("../../config")).factors();

    static Stream<Path> methods() throws IOException {
        try (var files = Files.walk(Path.of("../../plugins"))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(METHOD) && file.toString().contains("src/main/resources/method"))
                    .filter(file -> Files.exists(example(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path example(Path method) {
        var name = method.getFileName().toString().replace(METHOD, ".json");
        return method.resolveSibling("../example/" + name).normalize();
    }

    private static Method read(Path file) {
        var text = MethodReader.load(file.getFileName().toString(), name -> text(file.resolveSibling(name)));
        return MethodReader.read(text);
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inventory thereAndBack(Method method, Inventory inventory) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TemplateWorkbook.writeFilled(method, inventory, FACTORS, bytes);
        return ImportWorkbook.read(method, FACTORS, "data.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** A table without rows is a table that was not mentioned. */
    private static Inventory withoutEmptyTables(Inventory stated) {
        var tables = new LinkedHashMap<String, List<Row>>(stated.tables());
        tables.values().removeIf(List::isEmpty);
        return stated.with(stated.values(), tables);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theExampleComesBackFromItsWorkbook(Path file) throws IOException {
        var example =
                InventoryJson.read(example(file).toString(), text(example(file)).orElseThrow());

        var read = thereAndBack(read(file), example);

        // A workbook has the method's order; the keys of a JSON object have none.
        assertEquals(
                CanonicalJson.parse(InventoryJson.write(withoutEmptyTables(example))),
                CanonicalJson.parse(InventoryJson.write(read)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void madeUpInventoriesComeBackFromTheirWorkbooks(Path file) throws IOException {
        var method = read(file);
        for (long seed = 1; seed <= 10; seed++) {
            var stated = InventoryFixture.made(method, FACTORS, seed);

            assertEquals(InventoryJson.write(stated), InventoryJson.write(thereAndBack(method, stated)));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theTemplateShowsTheExampleAndIsItselfBlank(Path file) throws IOException {
        var method = read(file);
        var example =
                InventoryJson.read(example(file).toString(), text(example(file)).orElseThrow());
        var bytes = new ByteArrayOutputStream();

        TemplateWorkbook.write(method, Optional.of(example), FACTORS, bytes);

        var read = ImportWorkbook.read(method, FACTORS, "data.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(InventoryJson.write(Template.blank(method)), InventoryJson.write(read));
    }
}
