package org.tanji.engine.method.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;
import org.tanji.engine.method.yaml.YamlNode;
import org.tanji.engine.method.yaml.YamlNode.Entry;
import org.tanji.engine.method.yaml.YamlNode.Mapping;
import org.tanji.engine.method.yaml.YamlNode.Scalar;
import org.tanji.engine.method.yaml.YamlNode.Sequence;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/**
 * A map of the file with its name. What is missing or wrong has been reported by the check of the surface and reads as
 * empty here.
 *
 * @param place of the name
 */
record Part(String name, Place place, Mapping map) {

    Optional<YamlNode> find(String key) {
        return map.find(key).map(Entry::value);
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    Optional<Scalar> scalar(String key) {
        return find(key).flatMap(Part::scalar);
    }

    private static Optional<Scalar> scalar(YamlNode node) {
        return node instanceof Scalar scalar && !scalar.isNull() ? Optional.of(scalar) : Optional.empty();
    }

    Optional<String> word(String key) {
        return scalar(key).map(Scalar::value);
    }

    String text(String key) {
        return word(key).orElse("");
    }

    <T> Optional<T> read(String key, Function<String, T> reading) {
        return word(key).flatMap(word -> attempt(word, reading));
    }

    static <T> Optional<T> attempt(String word, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(word));
        } catch (Failure reported) {
            return Optional.empty();
        }
    }

    Optional<Unit> unit(String key) {
        return read(key, Unit::parse);
    }

    Optional<BilingualText> findWords(String key) {
        return part(key).map(Part::asWords);
    }

    BilingualText words(String key) {
        return findWords(key).orElse(BilingualText.same(""));
    }

    BilingualText asWords() {
        return new BilingualText(text("zh"), text("en"));
    }

    Optional<Part> part(String key) {
        return map.find(key).flatMap(Part::of);
    }

    /** The maps inside of a map, each with its name. */
    List<Part> parts(String key) {
        return entries(key).stream().map(Part::of).flatMap(Optional::stream).toList();
    }

    List<Entry> entries(String key) {
        return find(key)
                .filter(Mapping.class::isInstance)
                .map(node -> ((Mapping) node).entries())
                .orElse(List.of());
    }

    /** The items of a list. */
    List<YamlNode> items(String key) {
        return find(key).map(Part::items).orElse(List.of());
    }

    static List<YamlNode> items(YamlNode node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The words of a list. */
    List<String> list(String key) {
        return items(key).stream()
                .map(Part::scalar)
                .flatMap(Optional::stream)
                .map(Scalar::value)
                .toList();
    }

    /** The numbers of a list, each where it stands; a bound that is left open is empty. */
    static List<Optional<BigDecimal>> numbers(List<YamlNode> items) {
        return items.stream()
                .map(item -> scalar(item).flatMap(number -> attempt(number.value(), Quantity::number)))
                .toList();
    }

    private static Optional<Part> of(Entry entry) {
        return entry.value() instanceof Mapping map
                ? Optional.of(new Part(entry.key(), entry.place(), map))
                : Optional.empty();
    }

    /** The place of a value, or of the part itself. */
    Place at(String key) {
        return find(key).<Place>map(YamlNode::place).orElse(place);
    }

    static <E extends Enum<E>> Optional<E> option(String written, E[] all, Function<E, String> key) {
        return Stream.of(all).filter(one -> key.apply(one).equals(written)).findFirst();
    }
}
