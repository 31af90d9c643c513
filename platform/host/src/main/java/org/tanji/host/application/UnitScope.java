package org.tanji.host.application;

/**
 * Whether the body is able to certify one unit, as the program finds it on the day of the review.
 *
 * @param field product field of the accreditation authority, rule 1
 * @param family that certifies the product; empty where none is enabled
 * @param fieldApproved whether the edition's scope holds the field
 * @param reviewerQualified whether the reviewer is qualified to judge applications in this area
 * @param teamQualified whether somebody is qualified to inspect and somebody to verify in this area
 */
public record UnitScope(
        String unit,
        String product,
        String field,
        String family,
        boolean fieldApproved,
        boolean reviewerQualified,
        boolean teamQualified) {

    public boolean isInScope() {
        return fieldApproved && !family.isEmpty();
    }

    public boolean isStaffed() {
        return reviewerQualified && teamQualified;
    }
}
