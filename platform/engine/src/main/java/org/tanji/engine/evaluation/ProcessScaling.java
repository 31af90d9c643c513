package org.tanji.engine.evaluation;

import java.util.List;

/**
 * How often a process with a product of its own runs for one declared unit.
 *
 * @param step number of the step that holds it, a pure number
 * @param loop names of the processes that feed each other, first and last the same; empty when it is in no loop
 */
public record ProcessScaling(String process, int step, List<String> loop) {

    public ProcessScaling {
        loop = List.copyOf(loop);
    }
}
