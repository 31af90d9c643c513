package org.tanji.host.inspection;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.RuleYaml;

/** Annex 1 as a working checklist of 90 items, in its order. */
public record Checklist(List<Section> sections) {

    private static final String FILE = "annex1.yaml";

    public Checklist {
        sections = List.copyOf(sections);
    }

    /** @param id number of the section in Annex 1 */
    public record Section(String id, BilingualText title, List<ChecklistItem> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    public static Checklist read() {
        try (var stream = requireNonNull(Checklist.class.getResourceAsStream(FILE), FILE)) {
            var yaml = RuleYaml.read(Path.of(FILE), stream.readAllBytes(), "checklist", "tanji-checklist/1")
                    .only("checklist", "annex", "sections");
            return new Checklist(
                    yaml.maps("sections").stream().map(Checklist::section).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ChecklistItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<ChecklistItem> find(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static Section section(RuleYaml yaml) {
        yaml.only("section", "within", "title", "items");
        var within = yaml.has("within")
                ? Optional.of(yaml.reading("within", text -> constant(BoundaryStage.class, text)))
                : Optional.<BoundaryStage>empty();
        return new Section(
                yaml.words("section"),
                yaml.bilingual("title"),
                yaml.maps("items").stream().map(item -> item(item, within)).toList());
    }

    private static ChecklistItem item(RuleYaml yaml, Optional<BoundaryStage> within) {
        yaml.only("id", "must", "documented", "asks", "zh", "en");
        return new ChecklistItem(
                yaml.words("id"),
                yaml.reading("must", text -> constant(Obligation.class, text)),
                yaml.has("documented"),
                yaml.has("asks") ? yaml.reading("asks", text -> constant(Asked.class, text)) : Asked.NOTHING,
                within,
                new BilingualText(yaml.words("zh"), yaml.words("en")));
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String text) {
        return Enum.valueOf(kind, text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
