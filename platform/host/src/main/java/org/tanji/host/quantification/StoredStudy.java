package org.tanji.host.quantification;

/**
 * One version of a study with its content.
 *
 * @param inventory as {@code tanji-input/1}
 * @param result as {@code tanji-result/1}, the very bytes that were calculated
 */
public record StoredStudy(StudyVersion version, String inventory, String result) {}
