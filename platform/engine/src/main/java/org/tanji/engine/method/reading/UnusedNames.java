package org.tanji.engine.method.reading;

import static org.tanji.engine.method.MethodFailure.UNUSED;

/** What nobody uses: an applicant would be asked for nothing, or a formula be maintained for nothing. */
final class UnusedNames {

    private final Reading reading;

    UnusedNames(Reading reading) {
        this.reading = reading;
    }

    void report(Part root) {
        root.parts("inputs").forEach(field -> reportField(field, field.name()));
        root.parts("tables").forEach(this::reportTable);
        root.parts("factors").forEach(slot -> report(slot, slot.name(), "factor"));
        root.parts("formulas").forEach(formula -> report(formula, formula.name(), "formula"));
        root.parts("allocation").forEach(allocation -> {
            if (!reading.uses("allocation " + allocation.name())) {
                add(allocation, allocation.name(), "allocation");
            }
        });
    }

    private void reportTable(Part table) {
        if (reading.usesAnyOf(table.name())) {
            table.parts("columns").forEach(column -> reportField(column, table.name() + "." + column.name()));
        } else {
            add(table, table.name(), "table");
        }
    }

    /** Words are for people to read and need no formula. */
    private void reportField(Part field, String name) {
        if (!field.has("words")) {
            report(field, name, "input");
        }
    }

    private void report(Part part, String name, String kind) {
        if (!reading.uses(name)) {
            add(part, name, kind);
        }
    }

    private void add(Part part, String name, String kind) {
        reading.add(part.place(), UNUSED, Reading.phrase("kind-of." + kind), name);
    }
}
