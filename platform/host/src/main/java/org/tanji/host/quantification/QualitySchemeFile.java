package org.tanji.host.quantification;

import static org.tanji.host.quantification.CriteriaFailure.CRITERIA_UNREADABLE;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.quality.QualityScheme;
import org.tanji.engine.quality.QualityScheme.Combination;
import org.tanji.engine.quality.QualityScheme.Indicator;
import org.tanji.engine.quality.QualityScheme.QualityClass;
import org.tanji.engine.quality.Scale;

/** One scheme of scores as a file, {@code tanji-quality/1}. */
final class QualitySchemeFile {

    private QualitySchemeFile() {}

    static QualityScheme read(Path file) {
        var yaml = CriteriaYaml.read(file)
                .format("quality", "tanji-quality/1")
                .only("quality", "id", "version", "title", "source", "scale", "combination", "indicators", "classes");
        var scale = scale(yaml.part("scale").only("name", "from", "to", "better"));
        return new QualityScheme(
                yaml.words("id"),
                yaml.words("version"),
                yaml.bilingual("title"),
                yaml.words("source"),
                scale,
                one(yaml, "combination", Combination.values(), Combination::key),
                yaml.part("indicators").parts().entrySet().stream()
                        .map(part -> indicator(part.getKey(), part.getValue()))
                        .toList(),
                yaml.map().containsKey("classes")
                        ? yaml.part("classes").parts().entrySet().stream()
                                .map(part -> new QualityClass(
                                        part.getKey(),
                                        part.getValue().bilingual("label"),
                                        part.getValue().number("limit")))
                                .toList()
                        : java.util.List.of());
    }

    private static Scale scale(CriteriaYaml yaml) {
        var lowest = yaml.number("from");
        var highest = yaml.number("to");
        if (lowest.compareTo(highest) >= 0) {
            throw Failure.of(CRITERIA_UNREADABLE, yaml.file(), "scale: from < to");
        }
        return new Scale(
                yaml.words("name"), lowest, highest, one(yaml, "better", Scale.Better.values(), Scale.Better::key));
    }

    private static Indicator indicator(String key, CriteriaYaml yaml) {
        var aspect = Stream.of(QualityAspect.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Failure.of(CRITERIA_UNREADABLE, yaml.file(), "indicators: " + key));
        yaml.only("symbol", "label");
        return new Indicator(aspect, yaml.words("symbol"), yaml.bilingual("label"));
    }

    private static <T> T one(CriteriaYaml yaml, String key, T[] all, Function<T, String> keyOf) {
        Optional<T> found = Stream.of(all)
                .filter(one -> keyOf.apply(one).equals(yaml.words(key)))
                .findFirst();
        return found.orElseThrow(() -> Failure.of(CRITERIA_UNREADABLE, yaml.file(), key + ": " + yaml.words(key)));
    }
}
