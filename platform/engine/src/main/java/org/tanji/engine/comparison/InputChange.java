package org.tanji.engine.comparison;

/**
 * A stated value that is not the same in both inventories.
 *
 * @param path such as {@code electricity}, {@code castings[2].mass} or {@code study.from}
 * @param submitted as the applicant stated it; {@code –} where it is absent
 * @param recalculated as the team has it
 */
public record InputChange(String path, String submitted, String recalculated) {}
