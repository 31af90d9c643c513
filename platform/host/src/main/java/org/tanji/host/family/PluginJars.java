package org.tanji.host.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds plugin jars: in a folder itself, and in the {@code target} folders of a source tree below it. */
public final class PluginJars {

    private PluginJars() {}

    /** Sorted by path within each folder; a folder that does not exist holds none. */
    public static List<Path> in(List<Path> folders) {
        return folders.stream().flatMap(PluginJars::in).toList();
    }

    private static Stream<Path> in(Path folder) {
        var direct = list(folder).filter(PluginJars::isJar);
        var built = list(folder)
                .filter(Files::isDirectory)
                .flatMap(module -> list(module.resolve("target")))
                .filter(PluginJars::isJar);
        return Stream.concat(direct, built);
    }

    private static boolean isJar(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.endsWith("-sources.jar") && !name.endsWith("-javadoc.jar");
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
