package org.tanji.host.cli;

import static org.tanji.host.cli.CommandFailure.EXAMPLE_MISSING;
import static org.tanji.host.cli.CommandFailure.METHOD_UNKNOWN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;
import org.tanji.engine.result.Manifest.PluginStamp;
import org.tanji.host.family.Families;

/**
 * The method that a command line names: one of a loaded family, or a file that no plugin ships.
 *
 * @param stamp of the plugin; empty for a file
 * @param example that comes with the method
 */
record MethodChoice(Method method, Optional<PluginStamp> stamp, Optional<Inventory> example) {

    /**
     * @param named id of a method, or path of a method file
     * @throws Failure METHOD_UNKNOWN with the known ids, or what is wrong with the file
     */
    static MethodChoice of(String named, Installation installation) {
        if (Files.isRegularFile(Path.of(named)) || named.matches(".*\\.ya?ml")) {
            return ofFile(Path.of(named));
        }
        var families = Families.load(installation.pluginJars());
        return families.findMethod(named)
                .map(shipped -> new MethodChoice(shipped.method(), Optional.of(shipped.stamp()), shipped.example()))
                .orElseThrow(() -> Failure.of(METHOD_UNKNOWN, named, ids(families)));
    }

    private static MethodChoice ofFile(Path file) {
        var method = MethodReader.read(MethodFiles.load(file));
        var example = file.toAbsolutePath()
                .resolveSibling("../example")
                .resolve(method.id() + ".json")
                .normalize();
        return new MethodChoice(
                method,
                Optional.empty(),
                Files.isRegularFile(example)
                        ? Optional.of(InventoryJson.read(example.toString(), MethodFiles.text(example), method))
                        : Optional.empty());
    }

    private static String ids(Families families) {
        return families.methods().stream()
                .map(shipped -> shipped.method().id())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Where no family has to be asked, because the method is at hand. */
    static Families noFamilies() {
        return Families.load(List.of());
    }

    Inventory requireExample() {
        return example.orElseThrow(() -> Failure.of(EXAMPLE_MISSING, method.id()));
    }
}
