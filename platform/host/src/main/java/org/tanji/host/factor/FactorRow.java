package org.tanji.host.factor;

import static org.tanji.host.factor.FactorLibraryFailure.FIELD_MISSING;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.Place;

/**
 * One line of a CSV file of factors.
 *
 * @param fields what is not blank
 * @param positions of the columns, counted from 1
 */
record FactorRow(
        String file,
        int line,
        Map<FactorColumn, String> fields,
        Map<FactorColumn, Integer> positions,
        Findings findings) {

    Place place(FactorColumn column) {
        return new Place.InText(file, line, positions.getOrDefault(column, 1));
    }

    Optional<String> find(FactorColumn column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** What the field says; what the reading throws becomes a problem at the field. */
    <T> Optional<T> find(FactorColumn column, Function<String, T> reading) {
        try {
            return find(column).map(reading);
        } catch (Failure failure) {
            problem(column, failure);
            return Optional.empty();
        }
    }

    /** As {@link #find}, but an empty field is a problem too. */
    <T> Optional<T> text(FactorColumn column, Function<String, T> reading) {
        if (find(column).isEmpty()) {
            problem(column, Failure.of(FIELD_MISSING, column.key()));
        }
        return find(column, reading);
    }

    void problem(FactorColumn column, Failure what) {
        findings.add(place(column), what);
    }
}
