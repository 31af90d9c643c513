package org.tanji.host.rule.reading;

import static org.tanji.host.rule.RuleFailure.FILE_UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.RuleYaml;

/** Reads the readings from their file, format {@code tanji-readings/1}. */
final class ReadingFile {

    private ReadingFile() {}

    static ReadingRegister read(Path file) {
        try {
            var top = RuleYaml.read(file, Files.readAllBytes(file), "readings", "tanji-readings/1")
                    .only("readings", "deciders", "entries");
            var deciders = new LinkedHashMap<String, BilingualText>();
            var named = top.part("deciders");
            named.map().keySet().forEach(key -> deciders.put(key.toString(), named.bilingual(key.toString())));
            return new ReadingRegister(
                    file,
                    top.parts("entries").entrySet().stream()
                            .map(entry -> reading(entry.getKey(), entry.getValue(), deciders))
                            .toList());
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    private static Reading reading(String key, RuleYaml part, Map<String, BilingualText> deciders) {
        part.only("clause", "problem", "reading", "options", "decisions");
        return new Reading(
                key,
                part.reading("clause", ReadingFile::clause),
                part.bilingual("problem"),
                part.bilingual("reading"),
                options(part),
                decisions(part, deciders));
    }

    private static Map<String, BilingualText> options(RuleYaml part) {
        var options = new LinkedHashMap<String, BilingualText>();
        if (part.has("options")) {
            var below = part.part("options");
            below.map().keySet().forEach(key -> options.put(key.toString(), below.bilingual(key.toString())));
        }
        return options;
    }

    private static List<Decision> decisions(RuleYaml part, Map<String, BilingualText> deciders) {
        if (!part.has("decisions")) {
            return List.of();
        }
        return part.maps("decisions").stream()
                .map(decision -> decision(decision.only("since", "answer", "by"), deciders))
                .sorted(Comparator.comparing(Decision::since))
                .toList();
    }

    private static Decision decision(RuleYaml part, Map<String, BilingualText> deciders) {
        var by = deciders.get(part.words("by"));
        if (by == null) {
            throw part.unreadable("by");
        }
        return new Decision(part.day("since"), part.words("answer"), by);
    }

    private static Clause clause(String id) {
        return Arrays.stream(Clause.values())
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
