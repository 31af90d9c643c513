package org.tanji.host.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tanji.host.identity.Role;
import org.tanji.host.web.rest.Operation;

/**
 * Something that is served: where, to whom, how large a request may be, and for the REST interface how it is described.
 *
 * @param path with its parameters in braces, such as {@code /studies/{id}}
 */
public record Route(
        HandlerType method,
        String path,
        Access access,
        Body body,
        Effect effect,
        Handler handler,
        Optional<Operation> operation) {

    /** What using it does. */
    public enum Effect {
        /** Changes nothing; an auditor may do it too. */
        READS,
        /** Changes something that belongs to the body or an applicant; an auditor never may. */
        CHANGES,
        /** Concerns the caller's own account only; works also while a one-time password has to be replaced. */
        OWN_ACCOUNT,
        /** Approves or ends something: asks for the password again, see {@code ConfirmPassword}. */
        DECIDES
    }

    /** How much a request may carry. */
    public enum Body {
        /** A form or a small JSON document. */
        SMALL(1L << 20),
        /** A workbook, or an inventory with thousands of rows. */
        UPLOAD(10L << 20);

        private final long bytes;

        Body(long bytes) {
            this.bytes = bytes;
        }

        public long bytes() {
            return bytes;
        }
    }

    public static Route get(String path, Access access, Handler handler) {
        return new Route(HandlerType.GET, path, access, Body.SMALL, Effect.READS, handler, Optional.empty());
    }

    public static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Body.SMALL, Effect.CHANGES, handler, Optional.empty());
    }

    public static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, Body.SMALL, Effect.CHANGES, handler, Optional.empty());
    }

    public Route accepting(Body limit) {
        return new Route(method, path, access, limit, effect, handler, operation);
    }

    /** For a POST that only asks something, such as a calculation whose result is not kept. */
    public Route readingOnly() {
        return with(Effect.READS);
    }

    public Route onOwnAccount() {
        return with(Effect.OWN_ACCOUNT);
    }

    /** For what is approved or ended: asks for the password again when it was not typed in the last five minutes. */
    public Route deciding() {
        return with(Effect.DECIDES);
    }

    private Route with(Effect another) {
        return new Route(method, path, access, body, another, handler, operation);
    }

    /** Whether somebody with this role is let in. */
    public boolean allows(Role role) {
        return access.allows(role)
                && switch (effect) {
                    case READS, OWN_ACCOUNT -> true;
                    case CHANGES, DECIDES -> !role.readsOnly();
                };
    }

    /** Every role that is let in. */
    public Set<Role> roles() {
        var roles = EnumSet.copyOf(Role.ofAccounts());
        roles.removeIf(role -> !allows(role));
        return roles;
    }

    /** The same route as an operation of the REST interface. */
    public Route described(Operation description) {
        return new Route(method, path, access, body, effect, handler, Optional.of(description));
    }
}
