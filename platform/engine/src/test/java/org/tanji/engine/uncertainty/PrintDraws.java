package org.tanji.engine.uncertainty;

/** Prints how blocks are drawn in this JVM, and a number that changes with any bit of many draws. */
public final class PrintDraws {

    private PrintDraws() {}

    public static void main(String[] arguments) {
        System.out.println(Passes.fastest().getClass().getSimpleName() + " " + Long.toHexString(bits()));
    }

    static long bits() {
        var draws = Draws.by(Passes.fastest());
        var block = new double[Draws.WIDTH];
        long bits = 0;
        for (int round = 0; round < 200; round++) {
            draws.lognormal(block, RandomStream.of(round, "x"), 300L * round, 2.5, 0.05 + round % 10 * 0.1);
            for (double number : block) {
                bits = bits * 31 + Double.doubleToRawLongBits(number);
            }
        }
        return bits;
    }
}
