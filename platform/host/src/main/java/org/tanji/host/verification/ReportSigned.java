package org.tanji.host.verification;

/**
 * A member of the team signs the report.
 *
 * @param digest of what is signed: any later change of the verification makes another one, and the signature void
 * @param complete whether every member of the team has signed with this one
 */
public record ReportSigned(String digest, boolean complete) implements VerificationFact {}
