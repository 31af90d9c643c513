package org.tanji.host.family;

import static org.tanji.host.family.FamilyFailure.CLASS_PATH_IN_MANIFEST;
import static org.tanji.host.family.FamilyFailure.EXTENSION_INDEX;
import static org.tanji.host.family.FamilyFailure.JAR_MISSING;
import static org.tanji.host.family.FamilyFailure.NOT_A_JAR;
import static org.tanji.host.family.FamilyFailure.NO_DESCRIPTOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Manifest.PluginStamp;

/**
 * What a jar says of itself, read without running anything in it.
 *
 * @param stamp id and version from the manifest, SHA-256 of the file
 * @param requires the plugin API that it needs, as written
 * @param extension the one class that its extension index names
 */
record PluginJar(Path path, PluginStamp stamp, String requires, String extension) {

    private static final String INDEX = "META-INF/extensions.idx";

    /** @throws Failure when the file is no plugin, and says what it is instead */
    static PluginJar read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Failure.of(JAR_MISSING, path);
        }
        var name = nameOf(path);
        try (var jar = new JarFile(path.toFile(), false)) {
            var manifest = jar.getManifest();
            var attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
            if (attributes.getValue(Attributes.Name.CLASS_PATH) != null) {
                throw Failure.of(CLASS_PATH_IN_MANIFEST, name, attributes.getValue(Attributes.Name.CLASS_PATH));
            }
            var stamp = new PluginStamp(
                    required(attributes, "Plugin-Id", name),
                    required(attributes, "Plugin-Version", name),
                    Sha256.of(Files.readAllBytes(path)));
            return new PluginJar(path, stamp, required(attributes, "Plugin-Requires", name), extension(jar, name));
        } catch (IOException e) {
            throw Failure.of(NOT_A_JAR, name, String.valueOf(e.getMessage()));
        }
    }

    /** A text file inside the jar. */
    Optional<String> find(String entry) {
        try (var jar = new JarFile(path.toFile(), false)) {
            return text(jar, entry);
        } catch (IOException e) {
            throw Failure.of(NOT_A_JAR, name(), String.valueOf(e.getMessage()));
        }
    }

    String name() {
        return nameOf(path);
    }

    static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static String extension(JarFile jar, String name) throws IOException {
        var index = text(jar, INDEX)
                .map(text -> text.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList())
                .orElse(List.of());
        if (index.size() != 1) {
            throw Failure.of(EXTENSION_INDEX, name, INDEX, index.isEmpty() ? "0" : String.join(", ", index));
        }
        return index.get(0);
    }

    private static Optional<String> text(JarFile jar, String entry) throws IOException {
        var found = jar.getJarEntry(entry);
        if (found == null) {
            return Optional.empty();
        }
        try (var stream = jar.getInputStream(found)) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String required(Attributes attributes, String key, String name) {
        var value = attributes.getValue(key);
        if (value == null || value.isBlank()) {
            throw Failure.of(NO_DESCRIPTOR, name, key);
        }
        return value.strip();
    }
}
