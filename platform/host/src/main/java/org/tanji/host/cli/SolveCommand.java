package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanji.engine.solve.AskedDemand;
import org.tanji.engine.solve.ModelJson;
import org.tanji.engine.solve.Solution;
import org.tanji.engine.solve.SolutionJson;
import org.tanji.engine.solve.SolveModel;
import org.tanji.engine.solve.sampling.ModelSamples;
import org.tanji.engine.solve.sampling.SampleModel;
import org.tanji.engine.solve.sampling.SamplesJson;
import org.tanji.engine.uncertainty.RunMonitor;
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

    @Option(names = "--monte-carlo", paramLabel = "N", descriptionKey = "quantify.option.monteCarlo")
    private Optional<Integer> iterations = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "quantify.option.seed")
    private long seed;

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
        var samples = iterations.map(count -> sample(solution, count));
        var content = json.asked
                ? json(solution, samples)
                : text + samples.map(this::text).orElse("");
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

    private ModelSamples sample(Solution solution, int count) {
        int threads = Runtime.getRuntime().availableProcessors();
        return SampleModel.sample(solution.linear(), count, seed, threads, RunMonitor.NONE);
    }

    private static String json(Solution solution, Optional<ModelSamples> samples) {
        return samples.map(sampled -> SamplesJson.write(solution, sampled))
                .orElseGet(() -> SolutionJson.write(solution));
    }

    private String text(ModelSamples samples) {
        return "\n" + new SamplesText(terminal, samples);
    }
}
