package org.tanji.engine.uncertainty;

/**
 * Draws blocks of numbers for one thread, with the memory that takes.
 *
 * <p>A number has the same bits as {@code NormalQuantile} and {@code Exponential} give for it alone, whichever passes are
 * used.
 */
public final class Draws {

    /** Numbers in a block; one then takes 2 KiB and a whole case stays in the cache. */
    public static final int WIDTH = Lanes.WIDTH;

    /** Beyond this spread a lognormal may overflow and is drawn number by number. */
    private static final double WIDEST_SIGMA = Exponential.LIMIT / 8.3;

    private Pass[] normal;
    private Pass[] exponential;
    private final WarmUp warmUp;

    /** Where the numbers go. */
    double[] target = new double[0];

    /** Of the block's first number. */
    long counter;

    double median;
    double sigma;

    /** The uniform numbers minus a half. */
    final double[] centred = new double[WIDTH];

    /** A bit for every number: whether it lies in a tail. */
    final long[] marks = new long[WIDTH / Long.SIZE];

    /** Numbers in the tails: how many, which, and what becomes of each on its way from a share to a normal score. */
    int tails;

    final int[] places = new int[WIDTH];
    final double[] scores = new double[WIDTH];

    /** Places in {@link #scores} that lie in the far tail, and their shares; hardly ever one. */
    int farTails;

    final int[] farPlaces = new int[WIDTH];
    final double[] farShares = new double[WIDTH];

    final double[] shifted = new double[WIDTH];

    private Draws(Passes passes, WarmUp warmUp) {
        this.warmUp = warmUp;
        this.normal = passes.normal().toArray(Pass[]::new);
        this.exponential = passes.exponential().toArray(Pass[]::new);
    }

    /** With vector instructions where the JVM offers them, once so much was drawn that they pay. */
    public static Draws fastest() {
        var warmUp = WarmUp.begin();
        return new Draws(warmUp.isOver() ? Passes.fastest() : new ScalarPasses(), warmUp);
    }

    static Draws by(Passes passes) {
        return new Draws(passes, WarmUp.none());
    }

    /** Fills a block with normal scores. */
    public void normal(double[] block, RandomStream stream, long first) {
        if (warmUp.ends()) {
            normal = Passes.fastest().normal().toArray(Pass[]::new);
            exponential = Passes.fastest().exponential().toArray(Pass[]::new);
        }
        target = block;
        counter = stream.counter(first);
        for (var pass : normal) {
            pass.run(this);
        }
    }

    /** Fills a block with numbers whose logarithm is normal. */
    public void lognormal(double[] block, RandomStream stream, long first, double itsMedian, double itsSigma) {
        normal(block, stream, first);
        if (itsSigma > WIDEST_SIGMA) {
            for (int i = 0; i < WIDTH; i++) {
                block[i] = itsMedian * Exponential.of(itsSigma * block[i]);
            }
            return;
        }
        median = itsMedian;
        sigma = itsSigma;
        for (var pass : exponential) {
            pass.run(this);
        }
    }
}
