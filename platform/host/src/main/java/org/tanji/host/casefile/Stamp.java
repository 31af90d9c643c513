package org.tanji.host.casefile;

/**
 * On which version of the case somebody acted, and how a repetition is recognised.
 *
 * @param basedOn version of the case that they saw
 * @param key chosen by the caller, at most 100 characters; empty for none
 * @param digest SHA-256 over what was asked for; with the same key and another digest it is another request
 */
public record Stamp(int basedOn, String key, String digest) {

    /** For a caller who does not repeat. */
    public static Stamp on(int version) {
        return new Stamp(version, "", "");
    }
}
