package org.tanji.host.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tanji.host.identity.Role;

/** Who may use a route. There is no default: a route without an answer to this does not compile. */
public sealed interface Access {

    /** Also somebody who has not signed in. */
    record Everybody() implements Access {
        @Override
        public boolean allows(Role role) {
            return true;
        }
    }

    record SignedIn(Set<Role> roles) implements Access {
        public SignedIn {
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }

        @Override
        public boolean allows(Role role) {
            return roles.contains(role);
        }
    }

    static Access everybody() {
        return new Everybody();
    }

    static Access anySignedIn() {
        return new SignedIn(Role.ofAccounts());
    }

    /** Everybody who signs in to do something; not those who only read. */
    static Access anySignedInButReaders() {
        return new SignedIn(EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.PROGRAM)));
    }

    static Access only(Role first, Role... others) {
        var roles = EnumSet.of(first);
        roles.addAll(Arrays.asList(others));
        return new SignedIn(roles);
    }

    boolean allows(Role role);
}
