package org.tanji.engine.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.BilingualText;

/**
 * A place for one emission factor that several flows may share; it is drawn once per Monte Carlo iteration.
 *
 * @param standard id of the factor used when the inventory names no other
 * @param by name of a choice input that selects the factor, with {@code options} from option to factor id; the
 *     inventory's own choice comes first
 */
public record FactorSlot(
        String name,
        BilingualText label,
        Unit per,
        Optional<String> standard,
        Optional<String> by,
        Map<String, String> options,
        List<String> categories) {

    public FactorSlot {
        options = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(options));
        categories = List.copyOf(categories);
    }
}
