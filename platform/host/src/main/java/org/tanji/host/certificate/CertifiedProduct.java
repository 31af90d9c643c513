package org.tanji.host.certificate;

import org.tanji.engine.text.BilingualText;

/**
 * What a certificate covers, item d of 9.1.
 *
 * @param product slug of the rule's product
 * @param field of products, such as {@code PV11}
 * @param functionalUnit empty words where the method knows none; the figure is then stated per declared unit only
 * @param period that the data come from, such as {@code 2025-01-01/2025-12-31}; empty where it was not stated
 * @param partial whether less than the whole life cycle lies inside the boundary, which GB/T 24067 wants said
 */
public record CertifiedProduct(
        String product,
        String field,
        BilingualText name,
        String model,
        String specification,
        String site,
        BilingualText declaredUnit,
        BilingualText functionalUnit,
        String period,
        String boundaryId,
        BilingualText boundary,
        boolean partial) {}
