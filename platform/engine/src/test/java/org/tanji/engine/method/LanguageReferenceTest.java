package org.tanji.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tanji.engine.formula.FormulaParser;
import org.tanji.engine.formula.FormulaText;

/** Every example of the language reference does what the reference says. */
class LanguageReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/language.md");
    private static final Pattern COMPLETE = Pattern.compile("```yaml complete (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CHANGE = Pattern.compile("```yaml change\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REFUSED =
            Pattern.compile("```yaml refused\n(.*?)```\n\n```text\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern FORMULAS = Pattern.compile("```formula\n(.*?)```", Pattern.DOTALL);

    @Test
    void completeExamplesAreMethods() throws IOException {
        for (var example : find(COMPLETE, 1)) {
            var text = MethodText.of(example.group(1), example.group(2));

            assertEquals(List.of(), messages(text));
        }
    }

    @Test
    void changesExtendTheCompleteExample() throws IOException {
        for (var example : find(CHANGE, 8)) {
            assertEquals(List.of(), messages(extending(example.group(1))), example::group);
        }
    }

    @Test
    void refusedExamplesSayWhy() throws IOException {
        for (var example : find(REFUSED, 2)) {
            var first = messages(extending(example.group(1))).get(0);

            assertEquals(example.group(2), first.substring("change.method.yaml:".length()));
        }
    }

    @Test
    void formulasAreFormulas() throws IOException {
        for (var block : find(FORMULAS, 1)) {
            block.group(1).lines().forEach(line -> FormulaParser.expression(FormulaText.alone(line)));
        }
    }

    private static MethodText extending(String changes) throws IOException {
        var complete = find(COMPLETE, 1).get(0);
        var files = new LinkedHashMap<String, String>();
        var name = complete.group(1);
        files.put("change.method.yaml", "language: tanji-method/1\nextends: " + name + "\n" + changes);
        files.put(name, complete.group(2));
        return MethodText.of("change.method.yaml", files);
    }

    private static List<String> messages(MethodText text) {
        return MethodReader.check(text).stream()
                .map(problem -> problem.message(Locale.ROOT))
                .toList();
    }

    private static List<MatchResult> find(Pattern pattern, int atLeast) throws IOException {
        var found = pattern.matcher(Files.readString(REFERENCE)).results().toList();
        assertTrue(found.size() >= atLeast, "fewer examples than expected: " + found.size());
        return found;
    }
}
