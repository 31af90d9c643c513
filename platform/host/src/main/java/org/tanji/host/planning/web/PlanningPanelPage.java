package org.tanji.host.planning.web;

import java.util.List;

/** @param state of the plan; empty before it was sent */
public record PlanningPanelPage(List<Member> team, List<Line> lines, String state) {

    public PlanningPanelPage {
        team = List.copyOf(team);
        lines = List.copyOf(lines);
    }

    /** @param free whether nothing stands against them */
    public record Member(String name, String function, String declared, boolean free) {}

    public record Line(String label, String value) {}
}
