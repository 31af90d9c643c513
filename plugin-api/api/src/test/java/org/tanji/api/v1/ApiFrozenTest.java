package org.tanji.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What plugins compile against never changes. A line may be added to {@code api-v1.txt}, with an entry in the changelog;
 * no line may be changed or removed.
 */
class ApiFrozenTest {

    private static final Path FROZEN = Path.of("src/test/resources/api-v1.txt");

    @Test
    void everySignatureIsTheOneThatWasPromised() throws Exception {
        var found = signatures();

        if (Boolean.getBoolean("golden.approve")) {
            Files.writeString(FROZEN, found);
        }
        assertEquals(Files.readString(FROZEN), found);
    }

    private static String signatures() throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(ProductFamily.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.list(root.resolve("org/tanji/api/v1"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> "org.tanji.api.v1." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
            var lines = new StringBuilder();
            for (var name : names) {
                var type = Class.forName(name);
                if (Modifier.isPublic(type.getModifiers())) {
                    lines.append(describe(type));
                }
            }
            return lines.toString();
        }
    }

    private static String describe(Class<?> type) {
        var heritage = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(Object::toString)
                .filter(name -> !name.equals("class java.lang.Object"))
                .collect(Collectors.joining(", "));
        var members = Stream.concat(
                        Stream.concat(
                                        Arrays.stream(type.getDeclaredConstructors()),
                                        Arrays.stream(type.getDeclaredMethods()))
                                .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
                                .map(Executable::toGenericString),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> visible(field.getModifiers()) && !field.isSynthetic())
                                .map(Field::toGenericString))
                .sorted()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
        return type.toGenericString() + (heritage.isEmpty() ? "" : " : " + heritage) + "\n" + members;
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
