package org.tanji.host.cli;

import static org.tanji.host.cli.CommandFailure.HOME_UNKNOWN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.host.family.PluginJars;

/**
 * Where the parts of an installation are.
 *
 * @param home the folder that holds {@code config} and {@code plugins}
 */
public record Installation(Path home) {

    /**
     * From the system property {@code tanji.home}, which the launcher sets.
     *
     * @throws Failure HOME_UNKNOWN when it is missing or leads to no installation
     */
    public static Installation find() {
        var home = Path.of(System.getProperty("tanji.home", ""));
        if (!Files.isDirectory(home.resolve("config"))) {
            throw Failure.of(HOME_UNKNOWN, home.toAbsolutePath());
        }
        return new Installation(home.toAbsolutePath().normalize());
    }

    public Path config() {
        return home.resolve("config");
    }

    /** The folder of the product families. */
    public Path plugins() {
        return home.resolve("plugins");
    }

    /** The jars of the families, sorted by family. */
    List<Path> pluginJars() {
        return PluginJars.in(List.of(plugins()));
    }
}
