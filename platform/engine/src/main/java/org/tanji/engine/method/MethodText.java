package org.tanji.engine.method;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files that a method was read from, so that it can be read again years later.
 *
 * @param main name of the method file itself
 * @param files content by name; more than one when the method extends others
 * @param sha256 over names and contents
 */
public record MethodText(String main, Map<String, String> files, String sha256) {

    public MethodText {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
