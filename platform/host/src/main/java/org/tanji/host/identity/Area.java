package org.tanji.host.identity;

/**
 * A product family and the product field it lies in; a qualification names either of them.
 *
 * @param familyId such as {@code submersible-pumps}
 * @param fieldCode such as {@code PV11}; a qualification for a field holds for all its families
 */
public record Area(String familyId, String fieldCode) {}
