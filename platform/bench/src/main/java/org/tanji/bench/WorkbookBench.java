package org.tanji.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.tanji.engine.inventory.Inventory;
import org.tanji.host.activitydata.ImportWorkbook;
import org.tanji.host.activitydata.TemplateWorkbook;

/** The import of a workbook with 10,000 rows, every cell checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first
public class WorkbookBench {

    private BenchCase product;
    private byte[] workbook;

    @Setup
    public void setUp() throws IOException {
        product = BenchCase.withRows(10_000);
        var bytes = new ByteArrayOutputStream();
        TemplateWorkbook.writeFilled(
                product.method(), product.inventory(), product.library().factors(), bytes);
        workbook = bytes.toByteArray();
    }

    @Benchmark
    public Inventory importTenThousandRows() {
        return ImportWorkbook.read(
                product.method(), product.library().factors(), "bench.xlsx", new ByteArrayInputStream(workbook));
    }
}
