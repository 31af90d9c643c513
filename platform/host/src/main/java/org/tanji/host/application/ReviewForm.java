package org.tanji.host.application;

/**
 * The review of an application, rule 7.2.
 *
 * @param complete question (1): are the documents sufficient and complete
 * @param capable question (2): is the body able, in scope and people
 * @param informed question (3): is the applicant informed, are differences settled
 * @param sites scope of the activities and sites
 * @param boundary product category and system boundary
 * @param materials process and list of materials
 * @param closure whether an authority has ordered the applicant to close
 * @param offenders whether the applicant is on the list of serious offenders
 */
public record ReviewForm(
        Conclusion complete,
        Conclusion capable,
        Conclusion informed,
        Verdict sites,
        Verdict boundary,
        Verdict materials,
        LookUp closure,
        LookUp offenders) {}
