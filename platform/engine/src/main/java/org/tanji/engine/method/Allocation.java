package org.tanji.engine.method;

import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * Which share of a process that serves several products belongs to this one, GB/T 24067 6.4.6.
 *
 * @param share a pure number between 0 and 1, computed from recorded bases: own basis by the basis of all products
 */
public record Allocation(String name, BilingualText label, Basis basis, Formula share) {

    /** In the order in which the standard prefers them. */
    public enum Basis {
        SUBDIVISION("subdivision"),
        PHYSICAL("physical"),
        ECONOMIC("economic");

        private final String key;

        Basis(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
