package org.tanji.host.factoruse;

import static org.tanji.host.factor.FactorLibraryFailure.EFFECT_OF_WHAT;
import static org.tanji.host.factor.FactorLibraryFailure.NO_SUCH_FACTOR;

import java.math.BigDecimal;
import java.util.Optional;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Quantity;
import org.tanji.engine.result.FactorEffect;
import org.tanji.engine.result.ReplaceFactor;
import org.tanji.engine.result.Result;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.LibraryEntry;

/** What is put in the place of a factor to see what it would do. */
public sealed interface Substitute {

    /** The same factor with another value, in its own unit. */
    record Value(BigDecimal value) implements Substitute {}

    /** Another factor of the library. */
    record Replacement(EmissionFactor factor) implements Substitute {}

    /**
     * Reads what somebody asked for: a value or the id of another factor.
     *
     * @throws Failure EFFECT_OF_WHAT when it is both or neither, NO_SUCH_FACTOR, or what is wrong with the number
     */
    static Substitute of(Optional<String> value, Optional<String> replacement, FactorLibrary library) {
        if (value.isPresent() == replacement.isPresent()) {
            throw Failure.of(EFFECT_OF_WHAT);
        }
        return value.<Substitute>map(number -> new Value(Quantity.number(number)))
                .orElseGet(() -> new Replacement(factor(replacement.orElseThrow(), library)));
    }

    private static EmissionFactor factor(String id, FactorLibrary library) {
        return library.find(id).map(LibraryEntry::factor).orElseThrow(() -> Failure.of(NO_SUCH_FACTOR, id));
    }

    /** What it does to a stored result in the place of a factor used there. */
    default FactorEffect effect(Result stored, EmissionFactor used) {
        return ReplaceFactor.with(stored, used, this::instead);
    }

    private EmissionFactor instead(EmissionFactor used) {
        if (this instanceof Value other) {
            return used.worth(other.value());
        }
        return ((Replacement) this).factor();
    }
}
