package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.ID_WRONG;
import static org.tanji.host.factor.FactorLibraryFailure.VALUE_NOT_ALLOWED;
import static org.tanji.host.factor.FactorLibraryFailure.YEAR_WRONG;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanji.engine.factor.Evidence;
import org.tanji.engine.factor.GasScope;
import org.tanji.engine.failure.Failure;

/** The closed vocabularies of library and CSV files; every refusal lists what is allowed. */
final class FactorWords {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern CATEGORY = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");

    private FactorWords() {}

    static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw Failure.of(ID_WRONG, text);
        }
        return text;
    }

    static String category(String text) {
        if (!CATEGORY.matcher(text).matches()) {
            throw Failure.of(VALUE_NOT_ALLOWED, text, "electricity/grid, material/metal, transport/road …");
        }
        return text;
    }

    static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw Failure.of(YEAR_WRONG, text);
        }
        return Integer.parseInt(text);
    }

    static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Failure.of(VALUE_NOT_ALLOWED, text, "true false");
        };
    }

    static Licence licence(String text) {
        return Licence.find(text).orElseThrow(() -> Failure.of(VALUE_NOT_ALLOWED, text, Licence.keys()));
    }

    static GasScope scope(String text) {
        return among(GasScope.values(), GasScope::key, text);
    }

    static FuelProperty.Kind propertyKind(String text) {
        return among(FuelProperty.Kind.values(), FuelProperty.Kind::key, text);
    }

    /** What a library file may claim; what users state is no evidence of the library's. */
    static Evidence evidence(String text) {
        var marks = new Evidence[] {Evidence.READ_IN_ORIGINAL, Evidence.READ_IN_SECONDARY_SOURCE};
        return among(marks, Evidence::key, text);
    }

    private static <T> T among(T[] values, Function<T, String> key, String text) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        VALUE_NOT_ALLOWED, text, Arrays.stream(values).map(key).collect(Collectors.joining(" "))));
    }
}
