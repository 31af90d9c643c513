package org.tanji.host.quantification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.quantification.CriteriaFailure.CRITERIA_UNREADABLE;
import static org.tanji.host.quantification.CriteriaFailure.LIMIT_OUT_OF_RANGE;
import static org.tanji.host.quantification.CriteriaFailure.UNKNOWN_CRITERION;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.BilingualText;

/** A map of a file of {@code config/quality}; what is missing or odd is refused with its file and key. */
record CriteriaYaml(Path file, Map<?, ?> map) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static CriteriaYaml empty(Path file) {
        return new CriteriaYaml(file, Map.of());
    }

    static CriteriaYaml read(Path file) {
        try {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
            if (new Load(settings).loadFromString(Files.readString(file, UTF_8)) instanceof Map<?, ?> map) {
                return new CriteriaYaml(file, map);
            }
            throw Failure.of(CRITERIA_UNREADABLE, file, "key: value");
        } catch (IOException | YamlEngineException e) {
            throw Failure.of(CRITERIA_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    CriteriaYaml format(String key, String format) {
        if (!format.equals(map.get(key))) {
            throw Failure.of(CRITERIA_UNREADABLE, file, key + ": " + format);
        }
        return this;
    }

    CriteriaYaml only(String... keys) {
        var known = List.of(keys);
        for (var key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw Failure.of(UNKNOWN_CRITERION, file, key, String.join(", ", known));
            }
        }
        return this;
    }

    String words(String key) {
        return find(key).orElseThrow(() -> Failure.of(CRITERIA_UNREADABLE, file, key));
    }

    BilingualText bilingual(String key) {
        var part = part(key);
        return new BilingualText(part.words("zh"), part.words("en"));
    }

    CriteriaYaml part(String key) {
        if (map.get(key) instanceof Map<?, ?> inner) {
            return new CriteriaYaml(file, inner);
        }
        throw Failure.of(CRITERIA_UNREADABLE, file, key);
    }

    /** The maps below this one, in the order of the file. */
    Map<String, CriteriaYaml> parts() {
        var parts = new LinkedHashMap<String, CriteriaYaml>();
        map.keySet().forEach(key -> parts.put(String.valueOf(key), part(String.valueOf(key))));
        return parts;
    }

    BigDecimal number(String key) {
        try {
            return new BigDecimal(words(key));
        } catch (NumberFormatException e) {
            throw Failure.of(CRITERIA_UNREADABLE, file, key + ": " + words(key));
        }
    }

    /** A percentage above 0 and at most 100, as a share. */
    BigDecimal percent(String key, BigDecimal standard) {
        if (find(key).isEmpty()) {
            return standard;
        }
        var percent = number(key);
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw Failure.of(LIMIT_OUT_OF_RANGE, file, key, percent.toPlainString());
        }
        return BodyCriteria.share(percent);
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
