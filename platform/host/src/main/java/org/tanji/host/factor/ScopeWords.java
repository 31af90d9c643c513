package org.tanji.host.factor;

import static java.util.stream.Collectors.joining;
import static org.tanji.host.factor.FactorLibraryFailure.NOT_A_FACTOR;
import static org.tanji.host.factor.FactorLibraryFailure.VALUE_NOT_ALLOWED;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.tanji.engine.factor.Gas;
import org.tanji.engine.factor.GasNames;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;

/** Understands a gas scope as its key, as a gas, or in the words that Chinese tables use for it. */
final class ScopeWords {

    /** @param gas that the words name, where they name one */
    record Meaning(GasScope scope, Optional<Gas> gas) {}

    private static final String RESOURCE = "/factor/scope-words.properties";
    private static final TreeMap<String, GasScope> BEGINNINGS = beginnings();

    private ScopeWords() {}

    /** @throws Failure NOT_A_FACTOR for what is marked as no emission, VALUE_NOT_ALLOWED for unknown words */
    static Meaning parse(String words) {
        var written = fold(words);
        if (written.equals("-") || written.equals("c")) {
            throw Failure.of(NOT_A_FACTOR, words);
        }
        var gas = GasNames.find(words.strip().replace(' ', '-'))
                .filter(named -> !named.equals(Gas.CO2) && !named.equals(Gas.CO2E));
        if (gas.isPresent()) {
            return new Meaning(GasScope.SINGLE_GAS, gas);
        }
        return Arrays.stream(GasScope.values())
                .filter(scope -> scope.key().equals(written))
                .findFirst()
                .or(() -> worded(written))
                .map(scope -> new Meaning(scope, Optional.empty()))
                .orElseThrow(() -> Failure.of(VALUE_NOT_ALLOWED, words, keys()));
    }

    private static Optional<GasScope> worded(String written) {
        return BEGINNINGS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals("ghg") ? written.equals("ghg") : written.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> entry.getValue());
    }

    private static TreeMap<String, GasScope> beginnings() {
        var words = new Properties();
        var resource = Objects.requireNonNull(ScopeWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var beginnings = new TreeMap<String, GasScope>();
        for (var scope : GasScope.values()) {
            for (var beginning : words.getProperty(scope.key(), "").split("\\|")) {
                if (!beginning.isBlank()) {
                    beginnings.put(fold(beginning), scope);
                }
            }
        }
        return beginnings;
    }

    /** Full-width brackets and letters count like narrow ones. */
    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String keys() {
        return Arrays.stream(GasScope.values()).map(GasScope::key).collect(joining(" "));
    }
}
