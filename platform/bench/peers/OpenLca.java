import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openlca.core.matrix.CalcExchange;
import org.openlca.core.matrix.CalcImpactFactor;
import org.openlca.core.matrix.MatrixData;
import org.openlca.core.matrix.format.CSCMatrix;
import org.openlca.core.matrix.format.HashPointMatrix;
import org.openlca.core.matrix.format.MatrixReader;
import org.openlca.core.matrix.solvers.JavaSolver;
import org.openlca.core.matrix.uncertainties.UMatrix;
import org.openlca.core.model.FlowType;
import org.openlca.core.model.UncertaintyType;

/**
 * Runs openLCA's matrix layer on the bench's models: its own random numbers, matrices and result vectors, solved by its Java
 * solver or by UMFPACK, which its native solver calls. Compiled by no build: started from its source on a JDK 22 or newer.
 *
 * <p>Arguments: java or native, seconds for each model, files. openLCA reads the amount of a lognormal as its mean; the models
 * state medians, so that each amount is multiplied by exp(σ²/2) first.
 */
public class OpenLca {

    interface Solver {
        double[] solve(MatrixReader technology);
    }

    public static void main(String[] arguments) throws Exception {
        boolean isNative = arguments[0].equals("native");
        Solver solver = isNative ? new Umfpack() : technology -> new JavaSolver().solve(technology, 0, 1);
        double seconds = Double.parseDouble(arguments[1]);
        for (int i = 2; i < arguments.length; i++) {
            var file = Path.of(arguments[i]);
            var data = read(file);
            double score = impact(data, solver);
            run(data, solver, seconds);
            double rate = run(data, solver, seconds);
            System.out.printf(Locale.ROOT, "openlca-%s %s %.6g %.12g%n", arguments[0],
                    file.getFileName().toString().replace(".txt", ""), rate, score);
        }
    }

    private static double run(MatrixData data, Solver solver, double seconds) {
        long begun = System.nanoTime();
        int runs = 0;
        double sum = 0;
        while (System.nanoTime() - begun < seconds * 1e9) {
            data.simulate(null);
            sum += impact(data, solver);
            runs++;
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("no number");
        }
        return runs / ((System.nanoTime() - begun) / 1e9);
    }

    private static double impact(MatrixData data, Solver solver) {
        return data.impactMatrix.multiply(data.enviMatrix.multiply(solver.solve(data.techMatrix)))[0];
    }

    private static MatrixData read(Path file) throws Exception {
        var data = new MatrixData();
        data.techUncertainties = new UMatrix();
        data.enviUncertainties = new UMatrix();
        data.impactUncertainties = new UMatrix();
        HashPointMatrix technology = null;
        HashPointMatrix nature = null;
        HashPointMatrix impact = null;
        for (var line : Files.readAllLines(file)) {
            var words = line.split(" ");
            int first = Integer.parseInt(words[1]);
            switch (words[0]) {
                case "N" -> {
                    int flows = Integer.parseInt(words[2]);
                    technology = new HashPointMatrix(first, first);
                    nature = new HashPointMatrix(flows, first);
                    impact = new HashPointMatrix(1, flows);
                    for (int i = 0; i < first; i++) {
                        technology.set(i, i, 1);
                    }
                }
                case "T", "B" -> {
                    boolean isInput = words[0].equals("T");
                    int column = Integer.parseInt(words[2]);
                    double median = Double.parseDouble(words[3]);
                    double gsd = Double.parseDouble(words[4]);
                    var exchange = new CalcExchange();
                    exchange.isInput = isInput;
                    exchange.flowType = isInput ? FlowType.PRODUCT_FLOW : FlowType.ELEMENTARY_FLOW;
                    exchange.conversionFactor = 1;
                    exchange.amount = median;
                    exchange.uncertaintyType = UncertaintyType.LOG_NORMAL;
                    exchange.parameter1 = mean(median, gsd);
                    exchange.parameter2 = gsd;
                    if (isInput) {
                        technology.set(first, column, -median);
                        data.techUncertainties.add(first, column, exchange);
                    } else {
                        nature.set(first, column, median);
                        data.enviUncertainties.add(first, column, exchange);
                    }
                }
                case "C" -> {
                    double median = Double.parseDouble(words[2]);
                    double gsd = Double.parseDouble(words[3]);
                    var factor = new CalcImpactFactor();
                    factor.conversionFactor = 1;
                    factor.amount = median;
                    factor.uncertaintyType = UncertaintyType.LOG_NORMAL;
                    factor.parameter1 = mean(median, gsd);
                    factor.parameter2 = gsd;
                    impact.set(0, first, median);
                    data.impactUncertainties.add(0, first, factor);
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        data.techMatrix = technology;
        data.enviMatrix = nature;
        data.impactMatrix = impact;
        return data;
    }

    private static double mean(double median, double gsd) {
        double sigma = Math.log(gsd);
        return median * Math.exp(sigma * sigma / 2);
    }

    /** UMFPACK as openLCA's native library calls it: symbolic and numeric factorisation and a solution, each time anew. */
    private static final class Umfpack implements Solver {

        private final MethodHandle symbolic;
        private final MethodHandle numeric;
        private final MethodHandle solve;
        private final MethodHandle freeSymbolic;
        private final MethodHandle freeNumeric;
        private final MemorySegment none = MemorySegment.NULL;
        private final MemorySegment handle = Arena.global().allocate(ValueLayout.ADDRESS);

        Umfpack() {
            var library = SymbolLookup.libraryLookup("libumfpack.so.5", Arena.global());
            var integer = ValueLayout.JAVA_INT;
            var address = ValueLayout.ADDRESS;
            symbolic = of(library, "umfpack_di_symbolic", FunctionDescriptor.of(
                    integer, integer, integer, address, address, address, address, address, address));
            numeric = of(library, "umfpack_di_numeric", FunctionDescriptor.of(
                    integer, address, address, address, address, address, address, address));
            solve = of(library, "umfpack_di_solve", FunctionDescriptor.of(
                    integer, integer, address, address, address, address, address, address, address, address));
            freeSymbolic = of(library, "umfpack_di_free_symbolic", FunctionDescriptor.ofVoid(address));
            freeNumeric = of(library, "umfpack_di_free_numeric", FunctionDescriptor.ofVoid(address));
        }

        private static MethodHandle of(SymbolLookup library, String name, FunctionDescriptor function) {
            return Linker.nativeLinker().downcallHandle(
                    library.find(name).orElseThrow(), function, Linker.Option.critical(true));
        }

        @Override
        public double[] solve(MatrixReader technology) {
            var matrix = CSCMatrix.of(technology);
            var columns = MemorySegment.ofArray(matrix.columnPointers);
            var rows = MemorySegment.ofArray(matrix.rowIndices);
            var values = MemorySegment.ofArray(matrix.values);
            var right = new double[matrix.rows];
            right[0] = 1;
            var scaling = new double[matrix.rows];
            try {
                check((int) symbolic.invokeExact(
                        matrix.rows, matrix.rows, columns, rows, values, handle, none, none));
                var plan = handle.get(ValueLayout.ADDRESS, 0);
                check((int) numeric.invokeExact(columns, rows, values, plan, handle, none, none));
                var factors = handle.get(ValueLayout.ADDRESS, 0);
                check((int) solve.invokeExact(0, columns, rows, values, MemorySegment.ofArray(scaling),
                        MemorySegment.ofArray(right), factors, none, none));
                handle.set(ValueLayout.ADDRESS, 0, factors);
                freeNumeric.invokeExact(handle);
                handle.set(ValueLayout.ADDRESS, 0, plan);
                freeSymbolic.invokeExact(handle);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return scaling;
        }

        private static void check(int status) {
            if (status != 0) {
                throw new IllegalStateException("UMFPACK says " + status);
            }
        }
    }
}
