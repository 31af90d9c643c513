package org.tanji.engine.method;

import org.tanji.engine.formula.Formula;
import org.tanji.engine.text.BilingualText;

/**
 * Biogenic carbon that leaves the gate inside the product or its packaging, GB/T 24067 6.4.9.2.
 *
 * @param amount kg of carbon per declared unit
 */
public record CarbonContent(Part part, BilingualText label, Formula amount) {

    /** In what the carbon is. */
    public enum Part {
        PRODUCT("product"),
        PACKAGING("packaging");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
