package org.tanji.engine.method;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * Rows of the same kind: a bill of materials, the transports, the wastes.
 *
 * @param leastRows below which the inventory is incomplete
 * @param mostRows above which an import is refused
 */
public record InputTable(
        String name,
        BilingualText label,
        Optional<BilingualText> note,
        Optional<Stage> stage,
        List<Field> columns,
        int leastRows,
        int mostRows,
        String clause) {

    public InputTable {
        columns = List.copyOf(columns);
    }
}
