package org.tanji.host.family;

import static org.tanji.host.family.FamilyFailure.FAMILY_TWICE;
import static org.tanji.host.family.FamilyFailure.METHOD_TWICE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;

/**
 * The families that are loaded. A jar that cannot be loaded is refused with the reason and keeps no other from loading.
 */
public final class Families {

    private final FutureTask<Outcome> outcome;

    private Families(List<Path> jars) {
        this.outcome = new FutureTask<>(() -> outcome(jars));
    }

    private record Outcome(List<Family> loaded, List<Problem> refused) {
        private Outcome {
            loaded = List.copyOf(loaded);
            refused = List.copyOf(refused);
        }
    }

    /** Loads jars one after the other; of two with one family id or one method id the first is kept. */
    public static Families load(List<Path> jars) {
        var families = new Families(jars);
        families.outcome();
        return families;
    }

    /**
     * The same, but only once somebody asks for a family. A host answers its first page sooner this way, and loads the
     * families right after.
     */
    public static Families loadWhenAsked(List<Path> jars) {
        return new Families(jars);
    }

    /** The first who asks loads; whoever asks meanwhile waits. */
    private Outcome outcome() {
        outcome.run();
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while families were loading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("families could not be loaded", e.getCause());
        }
    }

    private static Outcome outcome(List<Path> jars) {
        var loaded = new ArrayList<Family>();
        var refused = new ArrayList<Problem>();
        for (var jar : jars) {
            var name = PluginJar.nameOf(jar);
            try {
                var family = LoadFamily.load(jar);
                refuseTwice(name, family, loaded);
                loaded.add(family);
            } catch (Failure reason) {
                refused.add(new Problem(new Place.InData(name), reason));
            }
        }
        return new Outcome(loaded, refused);
    }

    /** In the order in which their jars were named. */
    public List<Family> all() {
        return outcome().loaded();
    }

    /** The jars that were refused, each with the reason and what to do about it. */
    public List<Problem> refused() {
        return outcome().refused();
    }

    public Optional<Family> find(String id) {
        return all().stream().filter(family -> family.id().equals(id)).findFirst();
    }

    /** @param id such as {@code cts-pcec-20} */
    public Optional<ShippedMethod> findMethod(String id) {
        return methods().stream()
                .filter(shipped -> shipped.method().id().equals(id))
                .findFirst();
    }

    /** All methods of all families, in their order. */
    public List<ShippedMethod> methods() {
        return all().stream().flatMap(family -> family.methods().stream()).toList();
    }

    private static void refuseTwice(String jar, Family family, List<Family> loaded) {
        for (var other : loaded) {
            if (other.id().equals(family.id())) {
                throw Failure.of(FAMILY_TWICE, jar, family.id(), other.stamp().version());
            }
            for (var method : family.methods()) {
                var id = method.method().id();
                if (other.methods().stream()
                        .anyMatch(known -> known.method().id().equals(id))) {
                    throw Failure.of(METHOD_TWICE, jar, id, other.id());
                }
            }
        }
    }
}
