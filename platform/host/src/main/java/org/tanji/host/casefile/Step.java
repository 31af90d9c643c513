package org.tanji.host.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;

/**
 * One thing that may be done on a case. The list of what somebody can do, the form, the REST route, the row of the role
 * matrix and the check on the server all come from it.
 *
 * @param key permanent name: the step of the rule and a verb, such as {@code application.submit}
 * @param form what whoever does it fills in
 * @param roles who may do it; nobody else
 * @param clause that provides for it
 * @param gate what must be true before
 * @param prefill what the form says before anybody writes into it
 * @param decide makes the fact out of the form; refuses what the form says wrongly
 */
public record Step<R extends Record>(
        String key, Class<R> form, Set<Role> roles, Clause clause, Gate gate, Prefill<R> prefill, Decide<R> decide) {

    public Step {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** With a form that is empty at first. */
    public Step(String key, Class<R> form, Set<Role> roles, Clause clause, Gate gate, Decide<R> decide) {
        this(key, form, roles, clause, gate, file -> Optional.empty(), decide);
    }

    /** The package that this step belongs to, such as {@code application}. */
    public String room() {
        return key.substring(0, key.indexOf('.'));
    }

    /** Whether it approves or ends something: what the decision maker alone may do asks for the password again. */
    public boolean decides() {
        return roles.equals(EnumSet.of(Role.DECISION_MAKER));
    }

    /** Whether somebody begins a case by it. */
    public boolean opens() {
        return gate instanceof Gate.Unopened;
    }

    /** Fills a form with what the case says already. */
    @FunctionalInterface
    public interface Prefill<R extends Record> {

        /** Empty for an empty form. */
        Optional<R> fill(CaseFile file);
    }

    /** Makes a fact out of a form. */
    @FunctionalInterface
    public interface Decide<R extends Record> {

        /** @throws org.tanji.engine.failure.Failure when the form cannot be accepted; nothing is changed then */
        Fact decide(Desk desk, R form);
    }
}
