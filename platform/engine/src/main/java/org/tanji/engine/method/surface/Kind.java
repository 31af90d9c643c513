package org.tanji.engine.method.surface;

import static org.tanji.engine.method.MethodFailure.NOT_ALLOWED;
import static org.tanji.engine.method.MethodFailure.OFFSET_REFUSED;
import static org.tanji.engine.method.MethodFailure.RESERVED_WORD;
import static org.tanji.engine.method.MethodFailure.WRONG_NAME;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanji.engine.factor.Offsets;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.formula.Names;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.quantity.Unit;
import org.tanji.engine.text.Phrase;
import org.tanji.engine.uncertainty.SpreadText;

/** The kinds of single values. Each knows what it accepts; formulas are only parsed later, when names are known. */
public enum Kind {
    /** A name that formulas use. */
    VALUE_NAME("[^\\s.]{1,60}"),
    /** As a value name, or {@code table.name} for each row. */
    ROW_NAME("[^\\s.]{1,60}(\\.[^\\s.]{1,60})?"),
    /** A name that formulas do not use: of processes, flows, slots. */
    NAME("[^\\s.]{1,60}"),
    /** Small letters, digits, hyphens. */
    ID("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
    VERSION("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})(-[0-9A-Za-z.-]{1,40})?"),
    FILE("[\\p{L}\\p{N}_.-]{1,80}\\.method\\.yaml"),
    /** A sentence or a paragraph. */
    TEXT("[\\s\\S]*\\S[\\s\\S]*"),
    /** Id of an emission factor. */
    FACTOR_ID("\\S{1,100}"),
    CATEGORY("[^\\s/]+(/[^\\s/]+)*"),
    /** Name of a gas as GWP sets write it. */
    GAS("[A-Za-z0-9]+(-[A-Za-z0-9]+)*"),
    /** The name of a choice: an input, or {@code table.column}. */
    REFERENCE("[^\\s.]{1,60}(\\.[^\\s.]{1,60})?"),
    UNIT("\\S{1,60}"),
    /** A number and a unit. */
    QUANTITY("[+-]?[0-9.]+([eE][+-]?[0-9]+)?( +\\S+)?"),
    NUMBER("[+-]?[0-9.]+([eE][+-]?[0-9]+)?"),
    /** A number, or {@code null} for no bound. */
    BOUND("[+-]?[0-9.]+([eE][+-]?[0-9]+)?|null"),
    /** A whole number that is not negative. */
    WHOLE("[0-9]{1,6}"),
    /** Between 0 and 100 %. */
    SHARE("[0-9.]+ *[%\u2030]?"),
    /** In percent, with or without a sign. */
    CHANGE("[+-]?[0-9.]+ *%"),
    TRUE("true"),
    FORMULA("[\\s\\S]{1,500}"),
    CONDITION("[\\s\\S]{1,500}"),
    /** {@code true}, {@code false} or a condition. */
    REQUIREMENT("[\\s\\S]{1,500}"),
    /** A distribution around the stated amount. */
    SPREAD("(lognormal|normal|triangular|uniform|pedigree) .+"),
    /** The value of an optional field that is left empty: a quantity or an option. */
    STANDARD("\\S.{0,99}");

    private static final int LONGEST_TEXT = 4000;

    private final String written;
    private final Pattern pattern;

    Kind(String written) {
        this.written = written;
        this.pattern = Pattern.compile(written);
    }

    /** As the JSON Schema prints it; stricter checks are only made here. */
    String pattern() {
        return written;
    }

    /** Why a value is not of this kind; empty when it is. */
    Optional<Failure> check(String value) {
        return switch (this) {
            case VALUE_NAME -> Names.isReserved(value) ? Optional.of(Failure.of(RESERVED_WORD, value)) : name(value);
            case NAME -> name(value);
            case ROW_NAME, REFERENCE ->
                List.of(value.split("\\.", -1)).stream()
                        .map(part -> this == ROW_NAME ? VALUE_NAME.check(part) : NAME.check(part))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> matches(value));
            case UNIT -> attempt(() -> Unit.parse(value));
            case QUANTITY -> attempt(() -> Quantity.parse(value));
            case NUMBER -> attempt(() -> Quantity.number(value));
            case BOUND -> value.equals("null") ? Optional.empty() : attempt(() -> Quantity.number(value));
            case SHARE -> attempt(() -> Shares.parse(value));
            case CHANGE -> attempt(() -> Changes.parse(value));
            case SPREAD -> attempt(() -> SpreadText.parse(value));
            case TEXT -> value.length() > LONGEST_TEXT ? refused(value.substring(0, 40) + "…") : matches(value);
            case CATEGORY -> Offsets.isOffset(value) ? Optional.of(Failure.of(OFFSET_REFUSED, value)) : matches(value);
            case ID, VERSION, FILE, FACTOR_ID, GAS, WHOLE, TRUE, STANDARD -> matches(value);
            case FORMULA, CONDITION, REQUIREMENT -> Optional.empty();
        };
    }

    private static Optional<Failure> name(String value) {
        return Names.isName(value) ? Optional.empty() : Optional.of(Failure.of(WRONG_NAME, value));
    }

    private Optional<Failure> matches(String value) {
        return pattern.matcher(value).matches() ? Optional.empty() : refused(value);
    }

    private Optional<Failure> refused(String value) {
        return Optional.of(refusal(value));
    }

    Failure refusal(String value) {
        var key = "kind." + name().toLowerCase(Locale.ROOT);
        return Failure.of(NOT_ALLOWED, value, new Phrase("text/method", key, List.of()));
    }

    private static Optional<Failure> attempt(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (Failure failure) {
            return Optional.of(failure);
        }
    }
}
