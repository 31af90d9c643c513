package org.tanji.engine.solve;

/** An amount of an elementary flow: per run where a process has it, per unit of the flow where it is a factor. */
public record FlowAmount(String flow, Amount amount) {}
