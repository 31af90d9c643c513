package org.tanji.host.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tanji.engine.comparison.CompareResults;
import org.tanji.engine.comparison.ComparisonJson;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanji compare}: holds a recalculation against what was submitted; fails when the difference is material. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SUBMITTED", descriptionKey = "compare.submitted")
    private Path submitted = Path.of("");

    @Parameters(index = "1", paramLabel = "RECALCULATED", descriptionKey = "compare.recalculated")
    private Path recalculated = Path.of("");

    @Option(names = "--materiality", paramLabel = "PERCENT", descriptionKey = "compare.materiality")
    private BigDecimal materiality = Limits.STANDARD.materiality().movePointRight(2);

    @Option(names = "--stage-tolerance", paramLabel = "PERCENT", descriptionKey = "compare.stageTolerance")
    private BigDecimal stageTolerance = Limits.STANDARD.stage().movePointRight(2);

    @Mixin
    private JsonOption json = new JsonOption();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var limits = new Limits(share("--materiality", materiality), share("--stage-tolerance", stageTolerance));
        var comparison = CompareResults.compare(read(submitted), read(recalculated), limits);
        if (json.asked) {
            terminal.print(ComparisonJson.json(comparison));
        } else {
            terminal.out().print(new ComparisonText(terminal, comparison));
        }
        return comparison.verdict().isWithinMateriality() ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    private static Result read(Path file) {
        return ResultJson.read(file.toString(), MethodFiles.text(file));
    }

    private static BigDecimal share(String option, BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw Failure.of(CommandFailure.PERCENT_OUT_OF_RANGE, option, percent.toPlainString());
        }
        return percent.divide(HUNDRED, percent.scale() + 2, RoundingMode.UNNECESSARY);
    }
}
