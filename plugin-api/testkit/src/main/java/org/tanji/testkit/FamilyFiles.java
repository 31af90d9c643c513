package org.tanji.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tanji.api.v1.MethodSource;
import org.tanji.api.v1.ProductFamily;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;

/** What a family brings in its jar: method files and worked examples. */
final class FamilyFiles {

    private final ProductFamily family;

    FamilyFiles(ProductFamily family) {
        this.family = family;
    }

    Optional<String> find(String path) {
        try (var stream = family.getClass().getClassLoader().getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the files that it extends, which stand in the same folder. */
    Method method(MethodSource source) {
        int folder = source.path().lastIndexOf('/') + 1;
        var text = MethodReader.load(
                source.path().substring(folder), name -> find(source.path().substring(0, folder) + name));
        return MethodReader.read(text);
    }

    Optional<Inventory> example(MethodSource source) {
        return source.example().map(path -> InventoryJson.read(path, find(path).orElseThrow()));
    }
}
