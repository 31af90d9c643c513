package org.tanji.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tanji.engine.evaluation.Calculation;
import org.tanji.engine.evaluation.CompileCase;
import org.tanji.engine.evaluation.ExactEvaluation;
import org.tanji.engine.result.Quantify;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;

/** The official figure of a 200-row case: compiling it, evaluating it, and the whole result with trace and manifest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first
public class QuantificationBench {

    private BenchCase product;
    private Calculation compiled;
    private Quantify.Request request;
    private Result result;

    @Setup
    public void setUp() {
        product = BenchCase.withRows(200);
        compiled = compile();
        request = new Quantify.Request(
                product.method(),
                product.inventory(),
                product.library().factors(),
                product.library().defaultGwpSet(),
                "bench",
                Optional.empty(),
                Optional.empty());
        result = quantify();
    }

    @Benchmark
    public Calculation compile() {
        return CompileCase.compile(
                product.method(),
                product.inventory(),
                product.library().factors(),
                product.library().defaultGwpSet());
    }

    @Benchmark
    public Object exact() {
        return ExactEvaluation.evaluate(compiled);
    }

    @Benchmark
    public Result quantify() {
        return Quantify.quantify(request);
    }

    @Benchmark
    public String write() {
        return ResultJson.write(result);
    }
}
