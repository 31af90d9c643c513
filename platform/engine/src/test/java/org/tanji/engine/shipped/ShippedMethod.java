package org.tanji.engine.shipped;

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
import org.tanji.engine.method.MethodText;

/** A method file in the sources of a plugin. */
public record ShippedMethod(Path file) {

    /** One for each product of rule clause 1. */
    public static final int HOW_MANY = 28;

    private static final Path PLUGINS = Path.of("../../plugins");
    private static final String ENDING = ".method.yaml";

    /** By standard number. */
    public static List<ShippedMethod> all() {
        try (var files = Files.walk(PLUGINS)) {
            var methods = files.filter(file -> file.toString().contains("src/main/resources/method"))
                    .filter(file -> file.getFileName().toString().matches("cts-pcec-\\d\\d\\.method\\.yaml"))
                    .sorted()
                    .map(ShippedMethod::new)
                    .toList();
            if (methods.size() != HOW_MANY) {
                throw new AssertionError("found " + methods.size() + " methods below " + PLUGINS.toAbsolutePath());
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the files that it extends. */
    public MethodText text() {
        return MethodReader.load(file.getFileName().toString(), name -> content(file.resolveSibling(name)));
    }

    public Method method() {
        return MethodReader.read(text());
    }

    public Inventory example() {
        return InventoryJson.read(name(), exampleText());
    }

    public String exampleText() {
        return content(file.resolveSibling("../example/" + name() + ".json").normalize())
                .orElseThrow();
    }

    /** Such as {@code cts-pcec-20}. */
    public String name() {
        return file.getFileName().toString().replace(ENDING, "");
    }

    @Override
    public String toString() {
        return name();
    }

    private static Optional<String> content(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
