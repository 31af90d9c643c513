package org.tanji.host.rule;

import java.math.BigDecimal;
import java.time.Period;

/**
 * The numbers that one edition of the rule prescribes. Their only home is the edition's file; no code spells one itself.
 *
 * @param certifiedWithin from acceptance to certificate, clause 6
 * @param recertificationLead before the certificate ends, clause 10
 * @param markLargerThan in millimetres, clause 11.2
 * @param recordsKept by the factory at least, Annex 1 2.3
 */
public record RuleParameters(
        ApprovedScope scope,
        Period certifiedWithin,
        InspectionTerms inspection,
        SurveillanceTerms surveillance,
        CertificateTerms certificate,
        Period recertificationLead,
        BigDecimal markLargerThan,
        Period recordsKept,
        GrowthTerms growth) {}
