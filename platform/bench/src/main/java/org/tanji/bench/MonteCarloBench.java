package org.tanji.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.uncertainty.Propagate;
import org.tanji.engine.uncertainty.RunMonitor;
import org.tanji.engine.uncertainty.UncertaintyReport;

/** A hundred thousand iterations of a 200-row case, with quantiles, stages, sensitivities and histogram. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first
public class MonteCarloBench {

    @Param({"1", "2"})
    private int threads;

    private Calculation calculation;

    @Setup
    public void setUp() {
        var product = BenchCase.withRows(200);
        calculation = CompileCase.compile(
                product.method(),
                product.inventory(),
                product.library().factors(),
                product.library().defaultGwpSet());
    }

    @Benchmark
    public UncertaintyReport hundredThousand() {
        return Propagate.sampling(calculation, 100_000, 1, threads, RunMonitor.NONE);
    }
}
