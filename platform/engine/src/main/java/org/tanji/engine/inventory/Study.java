package org.tanji.engine.inventory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the study is about, as printed on the report's cover; empty where it was not stated.
 *
 * @param region of the place of production, such as {@code CN-SD}; factors of provinces are held against it
 * @param example true for the worked examples that ship with a plugin, so that nobody takes them for real data
 */
public record Study(
        String model,
        String specification,
        String applicant,
        String producer,
        String factory,
        String factoryAddress,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String note,
        boolean example,
        String region) {

    /** Without a word about the region. */
    public Study(
            String model,
            String specification,
            String applicant,
            String producer,
            String factory,
            String factoryAddress,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String note,
            boolean example) {
        this(model, specification, applicant, producer, factory, factoryAddress, from, to, note, example, "");
    }

    public static Study unnamed() {
        return new Study("", "", "", "", "", "", Optional.empty(), Optional.empty(), "", false);
    }
}
