package org.tanji.host.certificate;

/**
 * A state that a certificate came into.
 *
 * @param act number of the act on the case
 * @param notice what was made public about it; empty where nothing was
 */
public record StateChange(CertificateState state, int act, String notice) {}
