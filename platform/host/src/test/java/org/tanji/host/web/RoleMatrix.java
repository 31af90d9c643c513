package org.tanji.host.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tanji.host.identity.Role;

/** The table of routes as a page that somebody reads and approves: each route with each role. */
final class RoleMatrix {

    private static final List<String> SHORT =
            List.of("appl", "a-rev", "plan", "insp", "t-rev", "dec", "cert", "fam", "aud", "sys");

    private RoleMatrix() {}

    static String of(List<Route> routes) {
        var roles = List.copyOf(Role.ofAccounts());
        var page = new StringBuilder();
        page.append("# Who may use what\n\n")
                .append("Written by a test from the table of routes that is served; whatever is not in it is refused. ")
                .append("A route that is new or that changes hands turns the test red until this page is approved:\n")
                .append("`mvn -pl platform/host -am test -Dtest=RoleMatrixTest ")
                .append("-Dsurefire.failIfNoSpecifiedTests=false -Dgolden.approve=true`.\n\n")
                .append("Effect: *reads* changes nothing · *changes* · *own* concerns the caller's own account · ")
                .append(
                        "*decides* asks for the password again. An applicant sees what belongs to them only; an auditor ")
                .append("reads and changes nothing.\n\n")
                .append("| short | role |\n| --- | --- |\n");
        for (var index = 0; index < roles.size(); index++) {
            page.append("| ")
                    .append(SHORT.get(index))
                    .append(" | ")
                    .append(roles.get(index).key())
                    .append(" |\n");
        }
        page.append("\n| route | effect | anybody | ")
                .append(String.join(" | ", SHORT))
                .append(" |\n| --- | --- | :-: |")
                .append(" :-: |".repeat(roles.size()))
                .append('\n');
        routes.stream()
                .sorted(Comparator.comparing(Route::path)
                        .thenComparing(route -> route.method().name()))
                .map(route -> row(route, roles))
                .forEach(page::append);
        return page.toString();
    }

    private static String row(Route route, List<Role> roles) {
        var open = route.access() instanceof Access.Everybody;
        return "| `" + route.method() + " " + route.path() + "` | " + effect(route) + " | " + mark(open) + " | "
                + roles.stream().map(role -> mark(route.allows(role))).collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String effect(Route route) {
        return switch (route.effect()) {
            case READS, CHANGES, DECIDES -> route.effect().name().toLowerCase(Locale.ROOT);
            case OWN_ACCOUNT -> "own";
        };
    }

    private static String mark(boolean yes) {
        return yes ? "●" : "·";
    }
}
