package org.tanji.engine.solve;

/** Something that passes between a process and nature, in either direction. */
public record ElementaryFlow(String name, String unit) {}
