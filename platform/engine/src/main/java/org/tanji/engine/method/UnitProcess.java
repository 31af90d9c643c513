package org.tanji.engine.method;

import java.util.List;
import java.util.Optional;
import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * The smallest part of a product system for which data are collected, GB/T 24067 3.1.
 *
 * @param produces how much of its product the stated flows make; a process without it serves the declared unit directly
 *     and runs once, one with it runs as often as others consume it
 * @param allocation name of the {@link Allocation} whose share of the process's flows belongs to the product
 */
public record UnitProcess(
        String name,
        BilingualText label,
        Stage stage,
        Optional<Formula> produces,
        Optional<String> allocation,
        List<Flow> flows) {

    public UnitProcess {
        flows = List.copyOf(flows);
    }
}
