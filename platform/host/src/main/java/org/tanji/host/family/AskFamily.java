package org.tanji.host.family;

import static org.tanji.host.family.FamilyFailure.EXTENSION_NOT_LOADED;
import static org.tanji.host.family.FamilyFailure.FAMILY_FAILS;

import java.util.List;
import java.util.function.Supplier;
import org.pf4j.PluginState;
import org.tanji.api.v1.ApplicationChecklist;
import org.tanji.api.v1.FamilyProfile;
import org.tanji.api.v1.MethodSource;
import org.tanji.api.v1.ProductFamily;
import org.tanji.api.v1.UnitPartition;
import org.tanji.engine.failure.Failure;

/** Runs a plugin once: makes its family, asks the four questions, and closes the plugin's loader behind them. */
final class AskFamily {

    private final PluginJar jar;

    private AskFamily(PluginJar jar) {
        this.jar = jar;
    }

    /** What the family answered; values of the plugin API, in which nothing of the plugin is left. */
    record Answers(
            FamilyProfile profile,
            List<MethodSource> methods,
            UnitPartition partition,
            ApplicationChecklist checklist) {}

    /** @throws Failure with the text of whatever the plugin threw, never with the exception itself */
    static Answers ask(PluginJar jar) {
        return new AskFamily(jar).answers();
    }

    private Answers answers() {
        var manager = new OneJarManager(jar.path());
        try {
            var id = contained("load", () -> manager.loadPlugin(jar.path()));
            var state = contained("start", () -> manager.startPlugin(id));
            if (state != PluginState.STARTED) {
                throw notLoaded(state.toString());
            }
            var type = onlyOne(contained("class", () -> manager.getExtensionClasses(ProductFamily.class, id)));
            var family =
                    contained("constructor", () -> manager.getExtensionFactory().create(type));
            return new Answers(
                    contained("profile", family::profile),
                    contained("methods", () -> List.copyOf(family.methods())),
                    contained("unitPartition", family::unitPartition),
                    contained("applicationChecklist", family::applicationChecklist));
        } finally {
            manager.getPlugins().forEach(plugin -> manager.unloadPlugin(plugin.getPluginId()));
        }
    }

    /** The index is only a promise: PF4J leaves out, without a word, a class that it cannot load. */
    private Class<? extends ProductFamily> onlyOne(List<Class<? extends ProductFamily>> found) {
        var names = found.stream().map(Class::getName).toList();
        if (!names.equals(List.of(jar.extension()))) {
            throw notLoaded(names.isEmpty() ? "0" : String.join(", ", names));
        }
        return found.get(0);
    }

    private Failure notLoaded(String found) {
        return Failure.of(EXTENSION_NOT_LOADED, jar.name(), jar.extension(), found);
    }

    /** Foreign code may throw anything. Its text is kept and not the throwable, which would keep the plugin's loader. */
    private <T> T contained(String question, Supplier<T> answer) {
        String thrown;
        try {
            var value = answer.get();
            if (value != null) {
                return value;
            }
            thrown = "null";
        } catch (RuntimeException | Error e) {
            thrown = describe(e);
        }
        throw Failure.of(FAMILY_FAILS, jar.name(), jar.extension(), question, thrown);
    }

    private static String describe(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < 20; depth++) {
            var cause = root.getCause();
            if (cause == null) {
                break;
            }
            root = cause;
        }
        return root.getClass().getName() + ": " + root.getMessage();
    }
}
