package org.tanji.engine.inventory;

import java.util.Optional;
import org.tanji.engine.quantity.Quantity;

/**
 * A part of the electricity that does not simply come from the grid.
 *
 * @param amount of it in the period
 * @param factor id of the factor of its generation over the life cycle
 * @param delivery id of the factor of transmission and distribution with losses, for what the grid delivers; empty for
 *     what is generated on site or comes over a direct line
 * @param instrumentsSold whether somebody else got the certificates of this generation: then it counts as grid electricity
 * @param certificate the instrument, for {@link Kind#INSTRUMENT}
 * @param evidence the record behind the amount; empty when none was named
 */
public record ElectricitySupply(
        Kind kind,
        Quantity amount,
        String factor,
        String delivery,
        boolean instrumentsSold,
        Optional<Certificate> certificate,
        String evidence) {

    /** In the order of the standard. */
    public enum Kind {
        ON_SITE("on-site"),
        DIRECT_LINE("direct-line"),
        /** Grid electricity with a contractual instrument, such as a green certificate. */
        INSTRUMENT("instrument");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * A contractual instrument.
     *
     * @param number as the registry issued it; one number carries one claim
     * @param registry that issued and cancelled it
     * @param vintage year in which the electricity was generated
     * @param cancellation reference of its cancellation or transfer to the factory; empty when none was named
     */
    public record Certificate(String number, String registry, int vintage, String cancellation) {}
}
