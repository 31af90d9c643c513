package org.tanji.host.cli;

import static org.tanji.host.cli.CommandFailure.FILE_MISSING;
import static org.tanji.host.cli.CommandFailure.FILE_UNREADABLE;
import static org.tanji.host.factor.FactorLibraryFailure.NO_SUCH_FACTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.FactorEffect;
import org.tanji.engine.result.ReplaceFactor;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factoruse.EffectFigures;
import org.tanji.host.factoruse.EffectJson;
import org.tanji.host.factoruse.Substitute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanji factor effect}: which stored results another value, or another factor, would move. */
@Command(name = "effect", mixinStandardHelpOptions = true)
final class FactorEffectCommand implements Callable<Integer> {

    private static final String FORMAT = "\"tanji-result/1\"";

    private final Surroundings here;
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", descriptionKey = "factor.id")
    private String id = "";

    @Option(names = "--value", paramLabel = "V", descriptionKey = "factor.option.value")
    private Optional<String> value = Optional.empty();

    @Option(names = "--replacement", paramLabel = "ID", descriptionKey = "factor.option.replacement")
    private Optional<String> replacement = Optional.empty();

    @Option(names = "--results", required = true, paramLabel = "DIR", descriptionKey = "factor.option.results")
    private Path results = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    FactorEffectCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    /** A stored result that uses the factor. */
    private record Moved(String file, FactorEffect effect) {}

    @Override
    public Integer call() {
        var library = FactorLibrary.read(here.installation().get().config());
        if (library.find(id).isEmpty()) {
            throw Failure.of(NO_SUCH_FACTOR, id);
        }
        var substitute = Substitute.of(value, replacement, library);
        var moved = new ArrayList<Moved>();
        for (var file : files()) {
            var text = MethodFiles.text(file);
            if (text.contains(FORMAT)) {
                var name = String.valueOf(file.getFileName());
                var result = ResultJson.read(name, text);
                ReplaceFactor.used(result, id)
                        .ifPresent(used -> moved.add(new Moved(name, substitute.effect(result, used))));
            }
        }
        print(moved);
        return ExitCode.SUCCESS;
    }

    /** By name, so that the answer is the same on every file system. */
    private List<Path> files() {
        if (!Files.isDirectory(results)) {
            throw Failure.of(FILE_MISSING, results);
        }
        try (var all = Files.list(results)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, results, e.getClass().getSimpleName());
        }
    }

    private void print(List<Moved> moved) {
        if (json.asked) {
            var document = Terminal.JSON.createObjectNode().put("id", id);
            var list = document.putArray("results");
            moved.forEach(one -> list.add(EffectJson.write(
                    one.effect(), Terminal.JSON.createObjectNode().put("file", one.file()), terminal.locale())));
            terminal.print(document);
            return;
        }
        if (moved.isEmpty()) {
            terminal.out().println(terminal.text("factor.unused", id, results));
            return;
        }
        var columns = new Columns()
                .row(
                        terminal.text("factor.file"),
                        terminal.text("factor.used"),
                        terminal.text("factor.before"),
                        terminal.text("factor.after"),
                        terminal.text("factor.change"));
        moved.forEach(one -> columns.row(
                one.file(),
                one.effect().used().value().toPlainString(),
                EffectFigures.amount(one.effect().before()),
                EffectFigures.amount(one.effect().after()),
                one.effect()
                        .refused()
                        .map(why -> why.message(terminal.locale()))
                        .orElseGet(() -> EffectFigures.percent(one.effect().change()))));
        terminal.out().print(columns);
    }
}
