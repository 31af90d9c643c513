package org.tanji.api.v1;

import java.util.Optional;

/** Where in the plugin's jar a quantification method stands; paths start at the root of the jar. */
public final class MethodSource {

    private final String path;
    private final Optional<String> example;

    private MethodSource(String path, Optional<String> example) {
        this.path = Required.text(path, "path");
        this.example = example;
    }

    /**
     * @param path of a {@code tanji-method/1} file, such as {@code method/cts-pcec-20.method.yaml}; files that it
     *     extends stand in the same folder
     */
    public static MethodSource inJar(String path) {
        return new MethodSource(path, Optional.empty());
    }

    /** @param path of a worked example, a {@code tanji-input/1} file that says of itself that it is an example */
    public MethodSource withExample(String path) {
        return new MethodSource(this.path, Optional.of(Required.text(path, "example")));
    }

    public String path() {
        return path;
    }

    public Optional<String> example() {
        return example;
    }
}
