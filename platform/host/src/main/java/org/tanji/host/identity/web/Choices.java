package org.tanji.host.identity.web;

import java.util.Arrays;
import org.tanji.engine.failure.Failure;
import org.tanji.host.identity.Competence;
import org.tanji.host.identity.Role;
import org.tanji.host.web.WebFailure;

/** Reads what was chosen from a list; anything that is not in the list is refused with the list. */
final class Choices {

    private Choices() {}

    static Role role(String key) {
        return Role.ofAccounts().stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> refused(
                        "role", key, Role.ofAccounts().stream().map(Role::key).toList()));
    }

    static Competence competence(String key) {
        return Arrays.stream(Competence.values())
                .filter(competence -> competence.key().equals(key))
                .findFirst()
                .orElseThrow(() -> refused(
                        "competence",
                        key,
                        Arrays.stream(Competence.values()).map(Competence::key).toList()));
    }

    private static Failure refused(String name, String found, Iterable<String> allowed) {
        return Failure.of(WebFailure.VALUE_OUT_OF_RANGE, name, found, String.join(", ", allowed));
    }
}
