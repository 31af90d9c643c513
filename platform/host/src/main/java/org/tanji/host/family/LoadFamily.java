package org.tanji.host.family;

import static org.tanji.host.family.FamilyFailure.EXAMPLE_WRONG;
import static org.tanji.host.family.FamilyFailure.FILE_MISSING;
import static org.tanji.host.family.FamilyFailure.METHOD_NOT_OF_FAMILY;
import static org.tanji.host.family.FamilyFailure.METHOD_WRONG;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.tanji.api.v1.FamilyProfile;
import org.tanji.api.v1.MethodSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.method.Method;
import org.tanji.engine.method.MethodReader;

/** Turns one jar into a {@link Family}, or says why not. */
final class LoadFamily {

    private final PluginJar jar;

    private LoadFamily(PluginJar jar) {
        this.jar = jar;
    }

    static Family load(Path path) {
        var jar = PluginJar.read(path);
        RequiredApi.check(jar);
        return new LoadFamily(jar).family(AskFamily.ask(jar));
    }

    private Family family(AskFamily.Answers answers) {
        var methods = answers.methods().stream()
                .map(source -> shipped(source, answers.profile()))
                .toList();
        return new Family(answers.profile(), jar.stamp(), methods, answers.partition(), answers.checklist());
    }

    private ShippedMethod shipped(MethodSource source, FamilyProfile profile) {
        var method = method(source);
        var known = profile.typicalProducts().stream()
                .anyMatch(product ->
                        product.standardCode().equals(method.standard().code())
                                && product.name().zh().equals(method.product().zh()));
        if (!known) {
            var products = profile.typicalProducts().stream()
                    .map(product ->
                            product.standardCode() + " " + product.name().zh())
                    .collect(Collectors.joining(", "));
            throw Failure.of(
                    METHOD_NOT_OF_FAMILY,
                    jar.name(),
                    source.path(),
                    method.standard().code() + " " + method.product().zh(),
                    products);
        }
        return new ShippedMethod(method, jar.stamp(), source.example().map(path -> example(path, method)));
    }

    private Method method(MethodSource source) {
        int folder = source.path().lastIndexOf('/') + 1;
        needed(source.path());
        try {
            var text = MethodReader.load(
                    source.path().substring(folder),
                    name -> jar.find(source.path().substring(0, folder) + name));
            return MethodReader.read(text);
        } catch (Failure reason) {
            throw Failure.of(METHOD_WRONG, jar.name(), source.path(), reason);
        }
    }

    private Inventory example(String path, Method method) {
        var json = needed(path);
        try {
            var inventory = InventoryJson.read(path, json, method);
            if (!inventory.method().equals(method.id()) || !inventory.study().example()) {
                throw Failure.of(EXAMPLE_WRONG, jar.name(), path, method.id(), inventory.method());
            }
            return inventory;
        } catch (Failure reason) {
            throw reason.code() == EXAMPLE_WRONG
                    ? reason
                    : Failure.of(EXAMPLE_WRONG, jar.name(), path, method.id(), reason);
        }
    }

    private String needed(String path) {
        return jar.find(path).orElseThrow(() -> Failure.of(FILE_MISSING, jar.name(), path));
    }
}
