package org.tanji.host.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.rule.RuleFailure.FILE_UNREADABLE;
import static org.tanji.host.rule.RuleFailure.UNKNOWN_KEY;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.BilingualText;

/**
 * A map of a file of {@code config/rule}; what is missing or odd is refused with its file and the path of its key.
 *
 * @param path of this map in the file; empty at the top
 */
public record RuleYaml(Path file, String path, Map<?, ?> map) {

    /** @throws Failure FILE_UNREADABLE unless the bytes are one map that states the format under that key */
    public static RuleYaml read(Path file, byte[] bytes, String key, String format) {
        try {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
            if (new Load(settings).loadFromString(new String(bytes, UTF_8)) instanceof Map<?, ?> map
                    && format.equals(map.get(key))) {
                return new RuleYaml(file, "", map);
            }
            throw Failure.of(FILE_UNREADABLE, file, key + ": " + format);
        } catch (YamlEngineException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    public RuleYaml only(String... keys) {
        var known = List.of(keys);
        for (var key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw Failure.of(UNKNOWN_KEY, file, at(String.valueOf(key)), String.join(", ", known));
            }
        }
        return this;
    }

    public boolean has(String key) {
        return map.containsKey(key);
    }

    public String words(String key) {
        return Optional.ofNullable(map.get(key))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> unreadable(key));
    }

    /** A text, turned into something else; what cannot be turned is refused. */
    public <T> T reading(String key, Function<String, T> reading) {
        try {
            return reading.apply(words(key));
        } catch (IllegalArgumentException | DateTimeException | Failure e) {
            throw unreadable(key + ": " + words(key));
        }
    }

    public LocalDate day(String key) {
        return reading(key, LocalDate::parse);
    }

    public Period period(String key) {
        return reading(key, Period::parse);
    }

    public int count(String key) {
        return reading(key, Integer::valueOf);
    }

    public BilingualText bilingual(String key) {
        var part = part(key).only("zh", "en");
        return new BilingualText(part.words("zh"), part.words("en"));
    }

    public RuleYaml part(String key) {
        if (map.get(key) instanceof Map<?, ?> inner) {
            return new RuleYaml(file, at(key), inner);
        }
        throw unreadable(key);
    }

    /** The maps below that key, in the order of the file. */
    public Map<String, RuleYaml> parts(String key) {
        var below = part(key);
        var parts = new LinkedHashMap<String, RuleYaml>();
        below.map.keySet().forEach(name -> parts.put(String.valueOf(name), below.part(String.valueOf(name))));
        return parts;
    }

    public List<String> list(String key) {
        return items(key).stream().map(String::valueOf).toList();
    }

    public List<RuleYaml> maps(String key) {
        var maps = new ArrayList<RuleYaml>();
        for (var item : items(key)) {
            var place = key + "[" + maps.size() + "]";
            if (!(item instanceof Map<?, ?> inner)) {
                throw unreadable(place);
            }
            maps.add(new RuleYaml(file, at(place), inner));
        }
        return maps;
    }

    public Failure unreadable(String key) {
        return Failure.of(FILE_UNREADABLE, file, at(key));
    }

    private List<?> items(String key) {
        if (map.get(key) instanceof List<?> list) {
            return list;
        }
        throw unreadable(key);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
