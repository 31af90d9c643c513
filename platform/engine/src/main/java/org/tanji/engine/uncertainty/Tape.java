package org.tanji.engine.uncertainty;

import java.util.List;

/**
 * A calculation as instructions over blocks of samples.
 *
 * @param prepare run once for each thread: what never varies
 * @param instructions run for each block, in order
 * @param registers how many blocks of numbers are alive at once
 * @param outputs the registers that hold the outputs once all instructions of a block have run
 */
record Tape(List<Instruction> prepare, List<Instruction> instructions, int registers, List<Integer> outputs) {

    Tape {
        prepare = List.copyOf(prepare);
        instructions = List.copyOf(instructions);
        outputs = List.copyOf(outputs);
    }
}
