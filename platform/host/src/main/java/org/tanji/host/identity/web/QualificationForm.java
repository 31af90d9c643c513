package org.tanji.host.identity.web;

import java.util.List;

/**
 * What a qualification is recorded with.
 *
 * @param supersedes id of the record in whose place the new one stands; empty for a new one
 */
public record QualificationForm(
        String supersedes,
        List<Option> persons,
        List<Option> competences,
        List<Option> areas,
        String from,
        String until,
        String evidence) {

    public QualificationForm {
        persons = List.copyOf(persons);
        competences = List.copyOf(competences);
        areas = List.copyOf(areas);
    }

    public record Option(String value, String label, boolean chosen) {}
}
