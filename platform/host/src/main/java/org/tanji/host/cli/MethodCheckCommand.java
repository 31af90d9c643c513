package org.tanji.host.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Problem;
import org.tanji.engine.method.MethodReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanji method check}: every problem of method files, as {@code FILE:LINE:COLUMN: message}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class MethodCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "method.check.file")
    private List<Path> files = List.of();

    @Mixin
    private JsonOption json = new JsonOption();

    MethodCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var problems = new ArrayList<Problem>();
        for (var file : files) {
            var found = check(file);
            problems.addAll(found);
            if (!json.asked) {
                found.forEach(problem -> terminal.err().println(problem.message(terminal.locale())));
                if (found.isEmpty()) {
                    terminal.out().println(terminal.text("method.check.fine", file));
                }
            }
        }
        if (json.asked) {
            print(problems);
        }
        return problems.isEmpty() ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    private static List<Problem> check(Path file) {
        try {
            return MethodReader.check(MethodFiles.load(file));
        } catch (Failure failure) {
            if (failure.problems().isEmpty()) {
                throw failure;
            }
            return failure.problems();
        }
    }

    private void print(List<Problem> problems) {
        var document = Terminal.JSON.createObjectNode();
        var listed = document.putArray("problems");
        problems.forEach(problem -> listed.addObject()
                .put("place", problem.place().toString())
                .put("code", problem.what().code().name())
                .put("message", problem.what().message(terminal.locale())));
        terminal.print(document);
    }
}
