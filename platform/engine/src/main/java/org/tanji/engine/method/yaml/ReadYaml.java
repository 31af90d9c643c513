package org.tanji.engine.method.yaml;

import static org.tanji.engine.method.MethodFailure.FILE_TOO_LARGE;
import static org.tanji.engine.method.MethodFailure.YAML_BRACKET;
import static org.tanji.engine.method.MethodFailure.YAML_CHARACTER;
import static org.tanji.engine.method.MethodFailure.YAML_COLON;
import static org.tanji.engine.method.MethodFailure.YAML_EMPTY;
import static org.tanji.engine.method.MethodFailure.YAML_SEVERAL_DOCUMENTS;
import static org.tanji.engine.method.MethodFailure.YAML_SYNTAX;
import static org.tanji.engine.method.MethodFailure.YAML_TAB;
import static org.tanji.engine.method.MethodFailure.YAML_TOO_DEEP;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.MethodFailure;

/** Text to tree, within limits that no hostile file can stretch: {@value #MOST_BYTES} bytes, no aliases. */
public final class ReadYaml {

    static final int MOST_BYTES = 1 << 20;

    private static final int DEEPEST = 30;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MOST_BYTES)
            .setParseComments(false)
            .build();

    /** What editors on Windows put before the first character. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceText source;
    private final List<Problem> problems;

    private ReadYaml(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The tree, as far as it can be read; what is wrong is added to the problems. */
    public static Optional<YamlNode> read(String file, String text, List<Problem> problems) {
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var reader = new ReadYaml(new SourceText(file, bare), problems);
        int size = bare.length() > MOST_BYTES ? bare.length() : bare.getBytes(StandardCharsets.UTF_8).length;
        if (size > MOST_BYTES) {
            reader.add(0, 0, FILE_TOO_LARGE, size, MOST_BYTES);
            return Optional.empty();
        }
        return reader.tree(bare);
    }

    private Optional<YamlNode> tree(String text) {
        var events = events(text);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var documents = events.get().stream()
                .filter(DocumentStartEvent.class::isInstance)
                .toList();
        if (documents.isEmpty()) {
            add(0, 0, YAML_EMPTY);
            return Optional.empty();
        }
        if (documents.size() > 1) {
            var mark = documents.get(1).getStartMark().orElseThrow();
            add(mark.getLine(), mark.getColumn(), YAML_SEVERAL_DOCUMENTS);
        }
        return Optional.of(new BuildTree(source, problems).build(events.get()));
    }

    private Optional<List<Event>> events(String text) {
        try {
            return shallowEvents(new Parse(SETTINGS).parseString(text));
        } catch (MarkedYamlEngineException exception) {
            report(exception, text);
        } catch (ReaderException exception) {
            report(exception, text);
        } catch (YamlEngineException exception) {
            // The library does not say where; a file that upsets it so is broken from the start.
            add(0, 0, YAML_SYNTAX, String.valueOf(exception.getMessage()));
        }
        return Optional.empty();
    }

    /** Stops at the first bracket too many: the parser itself takes ever longer the deeper it gets. */
    private Optional<List<Event>> shallowEvents(Iterable<Event> all) {
        var events = new ArrayList<Event>();
        int depth = 0;
        for (var event : all) {
            events.add(event);
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                var mark = event.getStartMark().orElseThrow();
                add(mark.getLine(), mark.getColumn(), YAML_TOO_DEEP, DEEPEST);
                return Optional.empty();
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return Optional.of(events);
    }

    private void report(MarkedYamlEngineException exception, String text) {
        var mark = exception.getProblemMark().or(exception::getContextMark);
        int line = mark.map(found -> found.getLine()).orElse(0);
        int column = mark.map(found -> found.getColumn()).orElse(0);
        var problem = String.valueOf(exception.getProblem());
        if (problem.contains("mapping values are not allowed")) {
            add(line, column, YAML_COLON);
        } else if (problem.contains("\\t") || problem.contains("TAB")) {
            add(line, column, YAML_TAB);
        } else if (problem.endsWith("but got [") || problem.endsWith("but got {")) {
            add(line, column, YAML_BRACKET);
        } else {
            add(line, column, YAML_SYNTAX, problem);
        }
    }

    private void report(ReaderException exception, String text) {
        var before = text.substring(0, Math.min(exception.getPosition(), text.length()));
        int line = (int) before.chars().filter(character -> character == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        add(line, column, YAML_CHARACTER, String.format(Locale.ROOT, "U+%04X", exception.getCodePoint()));
    }

    private void add(int line, int column, MethodFailure code, Object... details) {
        problems.add(new Problem(source.place(line, column), Failure.of(code, details)));
    }
}
