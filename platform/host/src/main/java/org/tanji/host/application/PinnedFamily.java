package org.tanji.host.application;

import java.util.List;

/**
 * The plugin under which a case was accepted.
 *
 * @param family such as {@code submersible-pumps}
 * @param basis codes of the standards of table 1 of the annex
 */
public record PinnedFamily(String family, String plugin, String version, String sha256, List<String> basis) {

    public PinnedFamily {
        basis = List.copyOf(basis);
    }
}
