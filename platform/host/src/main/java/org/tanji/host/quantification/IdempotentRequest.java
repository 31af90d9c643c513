package org.tanji.host.quantification;

/**
 * By which a request that is sent again is recognised, so that it acts once.
 *
 * @param key chosen by the caller, at most 100 characters
 * @param digest SHA-256 over what was asked for
 */
public record IdempotentRequest(String key, String digest) {}
