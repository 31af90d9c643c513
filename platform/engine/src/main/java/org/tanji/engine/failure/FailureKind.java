package org.tanji.engine.failure;

/** Whose turn it is to act on a failure. Each face of the platform turns a kind into its own signal. */
public enum FailureKind {
    /** The caller sent something that cannot be understood or lies outside what is allowed. */
    INVALID_INPUT,
    /** The caller asked for something that does not exist. */
    NOT_FOUND,
    /** The caller may not do this. */
    NOT_ALLOWED,
    /** The request is well formed, but a clause of the rule forbids it. */
    AGAINST_THE_RULES,
    /** Somebody else was faster; reload and try again. */
    STALE,
    /** The platform is at fault. */
    INTERNAL
}
