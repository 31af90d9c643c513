package org.tanji.host.quantification.web;

import java.util.List;

/** The methods that are loaded. */
public record MethodsPage(List<Line> methods) {
    public MethodsPage {
        methods = List.copyOf(methods);
    }

    public record Line(
            String id, String version, String product, String standard, String unit, int processes, int inputs) {}
}
