package org.tanji.host.casefile.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;

/**
 * One case: where it stands, what this reader may do, what each step of the rule says, its files and its acts.
 *
 * @param number by which people speak of it; empty until it was given one
 * @param stages of the rule's flow, in order
 * @param open steps that this reader may take now
 * @param waiting steps of this reader's role that something still stands before
 */
public record CasePage(
        String id,
        String number,
        String title,
        int version,
        List<StageMark> stages,
        List<OpenStep> open,
        List<WaitingStep> waiting,
        List<JteModel> panels,
        List<FileLine> files,
        List<ActLine> acts) {

    public CasePage {
        stages = List.copyOf(stages);
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        panels = List.copyOf(panels);
        files = List.copyOf(files);
        acts = List.copyOf(acts);
    }

    public String address() {
        return "/cases/" + id;
    }

    /** @param mark {@code done}, {@code current} or {@code ahead} */
    public record StageMark(String label, String mark) {}

    /**
     * @param idempotencyKey so that a form that is sent twice acts once
     * @param decides whether it asks for the password again
     */
    public record OpenStep(
            String key,
            String label,
            String text,
            String clause,
            List<FormField> fields,
            String idempotencyKey,
            boolean decides) {

        public OpenStep {
            fields = List.copyOf(fields);
        }

        /** Whether nothing is asked but the decision itself. */
        public boolean isBare() {
            return fields.isEmpty();
        }
    }

    /** @param because what is in the way and what would satisfy it */
    public record WaitingStep(String label, Optional<String> clause, String because) {}

    public record FileLine(String href, String name, String size, String by, String at) {}

    /** @param fact as it is stored */
    public record ActLine(int number, String what, String who, String role, String at, String fact, String digest) {}
}
