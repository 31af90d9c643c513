package org.tanji.host.rule;

import java.util.List;

/**
 * Which products the rule covers, clause 1.
 *
 * @param fields codes of the approved fields, such as {@code PV06}
 * @param products how many products the fields hold
 */
public record ApprovedScope(List<String> fields, int products) {

    public ApprovedScope {
        fields = List.copyOf(fields);
    }
}
