package org.tanji.host.inspection;

/**
 * Something that does not conform.
 *
 * @param key {@code N1}, {@code N2} … in the order of the report
 * @param where id of the item of Annex 1, or unit and subject of the consistency check
 */
public record Nonconformity(String key, String where, String found) {}
