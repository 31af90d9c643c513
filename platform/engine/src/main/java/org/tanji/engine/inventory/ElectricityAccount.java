package org.tanji.engine.inventory;

import java.util.List;
import org.tanji.engine.quantity.Quantity;

/**
 * How the electricity behind one factor slot was supplied in the period, GB/T 24067 6.4.9.4: on-site generation, direct
 * line and instruments, each with its amount; the rest is from the grid.
 *
 * @param use all electricity that the factory used in the period for what the slot stands for, as metered
 */
public record ElectricityAccount(String slot, Quantity use, List<ElectricitySupply> supplies) {

    public ElectricityAccount {
        supplies = List.copyOf(supplies);
    }
}
