package org.tanji.engine.solve.sampling;

import org.tanji.engine.uncertainty.Draws;

/** The working memory of one thread: a block of consecutive samples for every register of a tape. */
final class Block {

    final double[][] registers;
    final double[] contributions;

    /** What a round of a loop is working on. */
    final double[] round = new double[Draws.WIDTH];

    final Draws draws = Draws.fastest();

    /** Number of the block's first sample. */
    long first;

    /** Samples in this block that count; all registers are filled to the end nevertheless. */
    int size;

    Block(ModelTape tape) {
        registers = new double[tape.registers()][Draws.WIDTH];
        contributions = new double[tape.contributions()];
        size = Draws.WIDTH;
        tape.prepare().forEach(operation -> operation.run(this));
    }
}
