package org.tanji.engine.uncertainty;

/** The working memory of one thread: a block of consecutive samples for every register of a {@link Tape}. */
final class Lanes {

    /** Samples in a block; a register then takes 2 KiB and a whole case stays in the cache. */
    static final int WIDTH = 256;

    final double[][] registers;

    final Draws draws = Draws.fastest();

    /** Number of the block's first sample. */
    long first;

    /** Samples in this block; fewer than {@link #WIDTH} in the last one. */
    int size;

    Lanes(int registers) {
        this.registers = new double[registers][WIDTH];
    }
}
