package org.tanji.api.v1;

/**
 * The version of this contract, full SemVer; a plugin states in its descriptor ({@code Plugin-Requires}) which one it
 * needs at least.
 */
public final class ApiVersion {

    private ApiVersion() {}

    /** A method and not a constant, because a compiler would copy a constant into the plugin. */
    public static String current() {
        return "1.0.0";
    }
}
