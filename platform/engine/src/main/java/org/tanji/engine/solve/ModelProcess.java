package org.tanji.engine.solve;

import java.util.List;

/**
 * What one run of a process takes, makes and exchanges with nature.
 *
 * @param outputs products that it makes, and waste that it hands over to a treatment
 * @param inputs products that it uses, and waste that it treats
 * @param avoided products of others that need not be made because of it (system expansion)
 */
public record ModelProcess(
        String name,
        List<Exchange> outputs,
        List<Exchange> inputs,
        List<Exchange> avoided,
        List<FlowAmount> elementary) {

    public ModelProcess {
        outputs = List.copyOf(outputs);
        inputs = List.copyOf(inputs);
        avoided = List.copyOf(avoided);
        elementary = List.copyOf(elementary);
    }
}
