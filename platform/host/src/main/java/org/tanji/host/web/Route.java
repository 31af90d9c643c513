package org.tanji.host.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Optional;
import org.tanji.host.web.rest.Operation;

/**
 * Something that is served: where, to whom, how large a request may be, and for the REST interface how it is described.
 *
 * @param path with its parameters in braces, such as {@code /studies/{id}}
 */
public record Route(
        HandlerType method, String path, Access access, Body body, Handler handler, Optional<Operation> operation) {

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
        return new Route(HandlerType.GET, path, access, Body.SMALL, handler, Optional.empty());
    }

    public static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, Body.SMALL, handler, Optional.empty());
    }

    public static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, Body.SMALL, handler, Optional.empty());
    }

    public Route accepting(Body limit) {
        return new Route(method, path, access, limit, handler, operation);
    }

    /** The same route as an operation of the REST interface. */
    public Route described(Operation description) {
        return new Route(method, path, access, body, handler, Optional.of(description));
    }
}
