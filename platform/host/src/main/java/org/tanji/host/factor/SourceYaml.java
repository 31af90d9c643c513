package org.tanji.host.factor;

import java.util.Optional;
import org.tanji.engine.factor.FactorSource;
import org.tanji.engine.text.BilingualText;

/** The parts that every library file has: words in both languages, and who says so. */
final class SourceYaml {

    private SourceYaml() {}

    static Optional<BilingualText> words(YamlMap map) {
        map.allow("zh", "en");
        var zh = map.text("zh");
        var en = map.text("en");
        return zh.flatMap(chinese -> en.map(english -> new BilingualText(chinese, english)));
    }

    static Optional<FactorSource> read(YamlMap map) {
        map.allow("title", "reference", "licence", "published");
        var title = map.map("title").flatMap(SourceYaml::words);
        var reference = map.text("reference");
        var licence = map.text("licence", FactorWords::licence);
        map.find("published");
        if (title.isEmpty() || reference.isEmpty() || licence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FactorSource(title.get(), reference.get(), licence.get().key()));
    }
}
