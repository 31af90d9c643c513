package org.tanji.host.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.Place;
import org.tanji.engine.failure.Problem;

/** Every problem of a reading, so that a file is mended in one go instead of one message at a time. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, Failure what) {
        problems.add(new Problem(place, what));
    }

    boolean none() {
        return problems.isEmpty();
    }

    /** @throws Failure {@code code} with all problems, in the order of their places, when there are any */
    void refuse(FailureCode code, Object... details) {
        if (!problems.isEmpty()) {
            throw Failure.listing(code, sorted(), details);
        }
    }

    private List<Problem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> file(problem.place()))
                        .thenComparing(problem -> line(problem.place())))
                .toList();
    }

    private static String file(Place place) {
        return place instanceof Place.InText text ? text.file() : "";
    }

    private static int line(Place place) {
        return place instanceof Place.InText text ? text.line() : 0;
    }
}
