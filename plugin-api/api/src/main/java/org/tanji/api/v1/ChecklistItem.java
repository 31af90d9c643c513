package org.tanji.api.v1;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Something that an applicant hands in. */
public final class ChecklistItem {

    private final String id;
    private final String clause;
    private final Words text;
    private final Set<ApplicationFact> whenAnyOf;

    private ChecklistItem(String id, String clause, Words text, Set<ApplicationFact> whenAnyOf) {
        this.id = Required.text(id, "id");
        this.clause = Required.text(clause, "clause");
        this.text = requireNonNull(text, "text");
        this.whenAnyOf = Collections.unmodifiableSet(whenAnyOf);
    }

    /**
     * An item that every application needs.
     *
     * @param id permanent: records of earlier applications refer to it; a new meaning needs a new id
     * @param clause that asks for it, such as {@code 7.1 (2), annex 3, 3 (2)}
     * @param text what to hand in
     */
    public static ChecklistItem always(String id, String clause, Words text) {
        return new ChecklistItem(id, clause, text, EnumSet.noneOf(ApplicationFact.class));
    }

    /**
     * An item that is needed as soon as one of the facts is true.
     *
     * @throws IllegalArgumentException without a fact
     */
    public static ChecklistItem whenAnyOf(String id, String clause, Words text, Set<ApplicationFact> facts) {
        if (requireNonNull(facts, "facts").isEmpty()) {
            throw new IllegalArgumentException("facts must not be empty; use always");
        }
        return new ChecklistItem(id, clause, text, EnumSet.copyOf(facts));
    }

    public String id() {
        return id;
    }

    public String clause() {
        return clause;
    }

    public Words text() {
        return text;
    }

    /** The facts that call for it, in their own order; empty when it is always needed. */
    public Set<ApplicationFact> whenAnyOf() {
        return whenAnyOf;
    }
}
