package org.tanji.host.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.rule.RuleFailure.EDITION_CHANGED;
import static org.tanji.host.rule.RuleFailure.EDITION_UNREADABLE;
import static org.tanji.host.rule.RuleFailure.NOT_SEALED;
import static org.tanji.host.rule.RuleFailure.NO_EDITION;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.method.surface.Shares;
import org.tanji.engine.quality.GrowthLines;
import org.tanji.engine.text.BilingualText;

/** Reads the editions of the rule, and refuses a file that is not the file that was sealed. */
public record RuleEditions(List<RuleEdition> all) {

    private static final String FORMAT = "tanji-rule/1";

    public RuleEditions {
        all = List.copyOf(all);
    }

    /**
     * Every edition in {@code config/rule}, the earliest first.
     *
     * @throws Failure NO_EDITION, NOT_SEALED, EDITION_CHANGED or EDITION_UNREADABLE, naming the file
     */
    public static RuleEditions read(Path config) {
        var folder = config.resolve("rule");
        if (!Files.isDirectory(folder)) {
            throw Failure.of(NO_EDITION, folder);
        }
        try (var files = Files.list(folder)) {
            var seals = Files.readString(folder.resolve("seals.txt"), UTF_8);
            var editions = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(file, seals))
                    .sorted(Comparator.comparing(RuleEdition::effective))
                    .toList();
            if (editions.isEmpty()) {
                throw Failure.of(NO_EDITION, folder);
            }
            return new RuleEditions(editions);
        } catch (IOException e) {
            throw Failure.of(EDITION_UNREADABLE, folder, e.getClass().getSimpleName());
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

    private static RuleEdition read(Path file, String seals) {
        try {
            var bytes = Files.readAllBytes(file);
            requireSeal(file, bytes, seals);
            var loaded = new Load(
                            LoadSettings.builder().setAllowDuplicateKeys(false).build())
                    .loadFromString(new String(bytes, UTF_8));
            if (!(loaded instanceof Map<?, ?> map) || !FORMAT.equals(map.get("edition"))) {
                throw Failure.of(EDITION_UNREADABLE, file, FORMAT);
            }
            return new RuleEdition(
                    words(file, map, "number"),
                    words(file, map, "version"),
                    bilingual(file, map, "title"),
                    bilingual(file, map, "issuer"),
                    LocalDate.parse(words(file, map, "issued")),
                    LocalDate.parse(words(file, map, "effective")),
                    words(file, map, "basis"),
                    growth(file, map));
        } catch (IOException | YamlEngineException | DateTimeException e) {
            throw Failure.of(EDITION_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    private static GrowthLines growth(Path file, Map<?, ?> map) {
        if (map.get("growth") instanceof Map<?, ?> lines) {
            return new GrowthLines(share(file, lines, "planned"), share(file, lines, "unplanned"));
        }
        throw Failure.of(EDITION_UNREADABLE, file, "growth");
    }

    private static BigDecimal share(Path file, Map<?, ?> lines, String key) {
        try {
            return Shares.parse(words(file, lines, key));
        } catch (Failure noShare) {
            throw Failure.of(EDITION_UNREADABLE, file, key);
        }
    }

    private static void requireSeal(Path file, byte[] bytes, String seals) {
        var seal = seals.lines()
                .filter(line -> line.endsWith(" " + file.getFileName()))
                .map(line -> line.split(" ", 2)[0])
                .findFirst()
                .orElseThrow(() -> Failure.of(NOT_SEALED, file));
        if (!seal.equals(sha256(bytes))) {
            throw Failure.of(EDITION_CHANGED, file, seal, sha256(bytes));
        }
    }

    private static String words(Path file, Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Failure.of(EDITION_UNREADABLE, file, key));
    }

    private static BilingualText bilingual(Path file, Map<?, ?> map, String key) {
        if (map.get(key) instanceof Map<?, ?> words) {
            return new BilingualText(words(file, words, "zh"), words(file, words, "en"));
        }
        throw Failure.of(EDITION_UNREADABLE, file, key);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
