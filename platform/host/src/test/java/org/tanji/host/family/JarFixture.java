package org.tanji.host.family;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** Builds real plugin jars, sound ones and broken ones. */
final class JarFixture {

    private final Path folder;
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String source = FAMILY;

    static final String FAMILY = """
            package org.example.family;
            import java.util.List;
            import org.tanji.api.v1.*;
            public final class ExampleFamily implements ProductFamily {
                private static final Words SOME = Words.of("示例", "Example");
                public FamilyProfile profile() {
                    return FamilyProfile.builder("example-family", "9", "PV99").categories(SOME, SOME, SOME)
                            .certificationStandard(CertificationStandard.of("CTS PCEC-99:2025", SOME))
                            .typicalProduct(TypicalProduct.of(Words.of("示例产品", "Example product"), "CTS PCEC-99:2025"))
                            .build();
                }
                public List<MethodSource> methods() {
                    return List.of(MethodSource.inJar("method/cts-pcec-99.method.yaml"));
                }
                public UnitPartition unitPartition() {
                    return UnitPartition.builder().splitBy(ProductAttribute.MODEL, SOME, SOME, "4").build();
                }
                public ApplicationChecklist applicationChecklist() {
                    return ApplicationChecklist.of(List.of(ChecklistItem.always("form", "7.1 (1)", SOME)));
                }
            }
            """;

    static final String METHOD = """
            language: tanji-method/1
            method: cts-pcec-99
            version: 1.0.0
            standard: {code: "CTS PCEC-99:2025", title: {zh: 示例, en: Example}}
            status: draft
            basis: {zh: 示例, en: Example}
            product: {zh: 示例产品, en: Example product}
            declaredUnit: {amount: 1 pc, label: {zh: 1 件, en: 1 piece}}
            boundaries:
              cradle-to-gate: {label: {zh: 到大门, en: To the gate}, stages: [acquisition, production]}
            factors:
              electricity: {label: {zh: 电力, en: Electricity}, per: kWh, standard: EL.CN.CFP.2024.NAT, categories: [electricity]}
            inputs:
              power: {label: {zh: 用电, en: Electricity}, unit: kWh, range: [0, 1000], stage: production, data: primary, clause: "?"}
            processes:
              making:
                label: {zh: 制造, en: Making}
                stage: production
                flows:
                  power: {label: {zh: 用电, en: Electricity}, amount: power, factor: electricity, data: primary}
            result: {unit: kgCO2e, digits: 3}
            """;

    JarFixture(Path folder) {
        this.folder = folder;
        manifest.put("Plugin-Id", "example-family");
        manifest.put("Plugin-Version", "1.2.3");
        manifest.put("Plugin-Requires", ">=1.0.0");
        files.put("META-INF/extensions.idx", "org.example.family.ExampleFamily\n");
        files.put("method/cts-pcec-99.method.yaml", METHOD);
    }

    JarFixture source(String java) {
        source = java;
        return this;
    }

    JarFixture manifest(String key, String value) {
        manifest.put(key, value);
        return this;
    }

    JarFixture file(String name, String content) {
        files.put(name, content);
        return this;
    }

    JarFixture without(String name) {
        manifest.remove(name);
        files.remove(name);
        return this;
    }

    Path build(String name) throws IOException {
        var classes = compile(name);
        var jar = folder.resolve(name);
        var written = new Manifest();
        written.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((key, value) -> written.getMainAttributes().putValue(key, value));
        try (var out = new JarOutputStream(Files.newOutputStream(jar), written);
                var found = Files.walk(classes)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                add(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            for (var file : files.entrySet()) {
                add(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Path compile(String name) throws IOException {
        var root = Files.createDirectories(folder.resolve(name + "-sources"));
        var classes = Files.createDirectories(root.resolve("classes"));
        if (source.isEmpty()) {
            return classes;
        }
        var file = Files.writeString(root.resolve("ExampleFamily.java"), source);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            var units = manager.getJavaFileObjects(file);
            assertTrue(
                    compiler.getTask(null, manager, null, options, null, units).call(), "the fixture compiles");
        }
        return classes;
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
