package org.tanji.host.identity;

/** A password as it is kept, in the usual form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
public record PasswordHash(String encoded) {

    /** Never the hash itself: records end up in logs. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
