package org.tanji.host.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.rule.RuleFailure.EDITION_CHANGED;
import static org.tanji.host.rule.RuleFailure.FILE_UNREADABLE;
import static org.tanji.host.rule.RuleFailure.NOT_SEALED;
import static org.tanji.host.rule.RuleFailure.NO_EDITION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.failure.Failure;

/** Reads the editions of the rule, and refuses a file that is not the file that was sealed. */
public record RuleEditions(List<RuleEdition> all) {

    /** What stands beside the editions: decisions of the body, and public holidays; no seal holds them. */
    private static final List<String> OTHERS = List.of("readings.yaml", "work-calendar.yaml");

    public RuleEditions {
        all = List.copyOf(all);
    }

    /**
     * Every edition in {@code config/rule}, the earliest first.
     *
     * @throws Failure NO_EDITION, NOT_SEALED, EDITION_CHANGED, FILE_UNREADABLE or UNKNOWN_KEY, naming the file
     */
    public static RuleEditions read(Path config) {
        var folder = config.resolve("rule");
        if (!Files.isDirectory(folder)) {
            throw Failure.of(NO_EDITION, folder);
        }
        try (var files = Files.list(folder)) {
            var seals = Files.readString(folder.resolve("seals.txt"), UTF_8);
            var editions = files.filter(RuleEditions::isEdition)
                    .sorted()
                    .map(file -> read(file, seals))
                    .sorted(Comparator.comparing(RuleEdition::effective))
                    .toList();
            if (editions.isEmpty()) {
                throw Failure.of(NO_EDITION, folder);
            }
            return new RuleEditions(editions);
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, folder, e.getClass().getSimpleName());
        }
    }

    /** The edition in force on a day; empty before the first. */
    public Optional<RuleEdition> findInForce(LocalDate day) {
        return all.stream().filter(edition -> !edition.effective().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The newest edition: what a quantification outside of any case is made under. */
    public RuleEdition newest() {
        return all.get(all.size() - 1);
    }

    private static boolean isEdition(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".yaml") && !OTHERS.contains(name);
    }

    private static RuleEdition read(Path file, String seals) {
        try {
            var bytes = Files.readAllBytes(file);
            var seal = seals.lines()
                    .filter(line -> line.endsWith(" " + file.getFileName()))
                    .map(line -> line.split(" ", 2)[0])
                    .findFirst()
                    .orElseThrow(() -> Failure.of(NOT_SEALED, file));
            if (!seal.equals(Sha256.of(bytes))) {
                throw Failure.of(EDITION_CHANGED, file, seal, Sha256.of(bytes));
            }
            return EditionFile.read(file, bytes, seal);
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }
}
