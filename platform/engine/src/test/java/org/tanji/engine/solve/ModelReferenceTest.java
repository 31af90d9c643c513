package org.tanji.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tanji.engine.failure.Failure;

/** Every example of the page on models does what the page says. */
class ModelReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/model.md");
    private static final Pattern COMPLETE =
            Pattern.compile("```json complete (\\S+)\n(.*?)```\n\n```text\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern REFUSED =
            Pattern.compile("```json refused\n(.*?)```\n\n```text\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void completeExamplesComeToWhatThePageSays() throws IOException {
        for (var example : find(COMPLETE, 5)) {
            var said = figures(SolveModel.solve(ModelJson.read(example.group(1), example.group(2))));

            example.group(3).lines().forEach(line -> assertTrue(said.contains(line), line + " is not in " + said));
        }
    }

    @Test
    void refusedExamplesSayWhy() throws IOException {
        for (var example : find(REFUSED, 2)) {
            var refused = assertThrows(
                    Failure.class, () -> SolveModel.solve(ModelJson.read("example.json", example.group(1))));

            var said = refused.problems().isEmpty()
                    ? refused.sentence(Locale.ROOT)
                    : refused.problems().get(0).message(Locale.ROOT);
            assertEquals(example.group(2), said);
        }
    }

    private static Set<String> figures(Solution solution) {
        var figures = new LinkedHashSet<String>();
        var supplies = solution.linear().supplies();
        for (int i = 0; i < supplies.size(); i++) {
            var runs = " runs " + solution.runs().get(i).stripTrailingZeros().toPlainString();
            figures.add(supplies.get(i).process() + runs);
            figures.add(supplies.get(i).process() + " / " + supplies.get(i).product() + runs);
        }
        solution.impacts()
                .forEach(impact -> figures.add(impact.category().name() + " "
                        + impact.total().stripTrailingZeros().toPlainString() + " "
                        + impact.category().unit()));
        return figures;
    }

    private static List<MatchResult> find(Pattern pattern, int atLeast) throws IOException {
        var found = pattern.matcher(Files.readString(REFERENCE)).results().toList();
        assertTrue(found.size() >= atLeast, "fewer examples than expected: " + found.size());
        return found;
    }
}
