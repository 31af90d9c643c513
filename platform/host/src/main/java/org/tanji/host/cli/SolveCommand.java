package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanji.engine.solve.AskedDemand;
import org.tanji.engine.solve.ModelJson;
import org.tanji.engine.solve.SolutionJson;
import org.tanji.engine.solve.SolveModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanji solve}: from a plain process model to runs, inventory, impacts and contributions. */
@Command(name = "solve", mixinStandardHelpOptions = true)
final class SolveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "solve.file")
    private Path file = Path.of("");

    @Option(names = "--demand", paramLabel = "NAME=AMOUNT", descriptionKey = "solve.option.demand")
    private List<String> demand = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "quantify.option.output")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    SolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var written = ModelJson.read(file.toString(), MethodFiles.text(file));
        var asked =
                demand.stream().map(text -> AskedDemand.parse(written, text)).toList();
        var solution = SolveModel.solve(asked.isEmpty() ? written : written.with(asked));
        var text = new SolutionText(terminal, solution);
        var content = json.asked ? SolutionJson.write(solution) : text.toString();
        if (output.isPresent()) {
            OutputFile.write(output.get(), content.getBytes(UTF_8));
            terminal.err().println(terminal.text("quantify.written", output.get()));
        } else {
            terminal.out().writeBytes(content.getBytes(UTF_8));
            terminal.out().flush();
        }
        if (!json.asked) {
            text.printNotes();
        }
        return solution.isDoubtful() ? ExitCode.INCOMPLETE : ExitCode.SUCCESS;
    }
}
