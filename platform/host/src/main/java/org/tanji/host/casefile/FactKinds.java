package org.tanji.host.casefile;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name under which each kind of fact is stored: its package and its own name, such as {@code application.submitted} for
 * {@code application.Submitted}. A record that is renamed would lose its facts, so names are permanent.
 */
public final class FactKinds {

    private final Map<String, Class<? extends Fact>> byName;

    private FactKinds(Map<String, Class<? extends Fact>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** @param steps the sealed interface of each step, whose permitted records are its facts */
    public static FactKinds of(List<Class<? extends Fact>> steps) {
        var byName = new LinkedHashMap<String, Class<? extends Fact>>();
        steps.stream().flatMap(FactKinds::records).forEach(kind -> {
            if (byName.put(name(kind), kind) != null) {
                throw new IllegalArgumentException("two kinds of fact are called " + name(kind));
            }
        });
        return new FactKinds(byName);
    }

    public static String name(Class<?> kind) {
        var room = kind.getPackageName().substring(kind.getPackageName().lastIndexOf('.') + 1);
        var own = kind.getSimpleName();
        return room + "." + Character.toLowerCase(own.charAt(0)) + own.substring(1);
    }

    public Optional<Class<? extends Fact>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<Class<? extends Fact>> all() {
        return List.copyOf(byName.values());
    }

    private static Stream<Class<? extends Fact>> records(Class<? extends Fact> kind) {
        return kind.isRecord()
                ? Stream.of(kind)
                : Arrays.stream(kind.getPermittedSubclasses())
                        .flatMap(permitted -> records(permitted.asSubclass(Fact.class)));
    }
}
