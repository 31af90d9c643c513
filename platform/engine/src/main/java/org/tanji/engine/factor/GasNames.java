package org.tanji.engine.factor;

import static org.tanji.engine.factor.FactorFailure.GAS_UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.failure.Failure;

/**
 * The spellings under which publishers name greenhouse gases, brought to the one that GWP sets use: {@code HFC134a} and
 * {@code HFC-134a} are the same gas.
 */
public final class GasNames {

    private static final List<String> PLAIN =
            List.of("CO2e", "CO2", "CH4", "CH4-fossil", "CH4-biogenic", "N2O", "SF6", "NF3", "CF4", "C2F6", "C3F8");

    private static final Pattern FLUORINATED = Pattern.compile("(HC?FC)-?([0-9]{2,3}|43-?10)([a-z]{0,3})");

    private GasNames() {}

    /** The gas of that name, or empty when no gas is known by it. */
    public static Optional<Gas> find(String name) {
        var written = name.strip();
        if (PLAIN.contains(written)) {
            return Optional.of(new Gas(written));
        }
        return switch (written) {
            case "CO2eq", "CO2-eq" -> Optional.of(Gas.CO2E);
            case "PFC-14" -> Optional.of(new Gas("CF4"));
            case "PFC-116" -> Optional.of(new Gas("C2F6"));
            case "PFC-218" -> Optional.of(new Gas("C3F8"));
            default -> fluorinated(written);
        };
    }

    /** @throws Failure GAS_UNKNOWN, with examples of known names */
    public static Gas get(String name) {
        return find(name).orElseThrow(() -> Failure.of(GAS_UNKNOWN, name, String.join(" ", PLAIN)));
    }

    private static Optional<Gas> fluorinated(String name) {
        var matcher = FLUORINATED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = matcher.group(2).replaceFirst("^43-?10$", "43-10");
        return Optional.of(new Gas(matcher.group(1) + "-" + number + matcher.group(3)));
    }
}
