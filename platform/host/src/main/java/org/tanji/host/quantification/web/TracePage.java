package org.tanji.host.quantification.web;

import java.util.List;
import java.util.Optional;
import org.tanji.host.factor.web.FactorCard;

/**
 * One step of a calculation, with the way down to what it is made of and up to what it goes into.
 *
 * @param kind key of the kind, also the name of its colour
 * @param exact every digit
 * @param formula as the method's author wrote it; empty where there is none
 * @param evidence the record behind it; empty where there is none
 * @param factor the published factor with its source, where the step is one
 */
public record TracePage(
        StudyHeading heading,
        int number,
        String kind,
        String label,
        String name,
        String row,
        String value,
        String unit,
        String exact,
        String formula,
        String operation,
        String evidence,
        Optional<FactorCard> factor,
        List<Link> madeOf,
        List<Link> goesInto) {

    public TracePage {
        madeOf = List.copyOf(madeOf);
        goesInto = List.copyOf(goesInto);
    }

    /** A neighbour in the trace. */
    public record Link(String href, String kind, String label, String name, String value) {}
}
