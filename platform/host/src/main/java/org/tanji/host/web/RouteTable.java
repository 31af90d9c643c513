package org.tanji.host.web;

import io.javalin.http.HandlerType;
import java.util.List;
import org.tanji.host.identity.Role;

/** Everything that is served, in the order in which it is looked up. */
public record RouteTable(List<Route> routes) {

    public RouteTable {
        routes = List.copyOf(routes);
    }

    /** Whether somebody with this role may open that page; false for a page that does not exist. */
    public boolean mayOpen(String path, Role role) {
        return routes.stream()
                .anyMatch(route ->
                        route.method().equals(HandlerType.GET) && route.path().equals(path) && route.allows(role));
    }
}
