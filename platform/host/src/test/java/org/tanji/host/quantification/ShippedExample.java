package org.tanji.host.quantification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;

/** A method with its worked example, from the sources of the plugins. */
public record ShippedExample(Path file) {

    private static final String ENDING = ".method.yaml";

    /** One for each of the 28 products. */
    public static List<ShippedExample> all() {
        try (var files = Files.walk(Path.of("../../plugins"))) {
            return files.filter(file ->
                            file.toString().matches(".*src/main/resources/method/cts-pcec-\\d\\d\\.method\\.yaml"))
                    .sorted()
                    .map(ShippedExample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return file.getFileName().toString().replace(ENDING, "");
    }

    public Method method() {
        return MethodReader.read(
                MethodReader.load(file.getFileName().toString(), name -> text(file.resolveSibling(name))));
    }

    public Inventory inventory() {
        var example = file.resolveSibling("../example/" + name() + ".json").normalize();
        return InventoryJson.read(name(), text(example).orElseThrow(), method());
    }

    @Override
    public String toString() {
        return name();
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
