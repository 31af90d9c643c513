package org.tanji.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tanji.api.v1.ApplicationFact;
import org.tanji.api.v1.ChecklistItem;

/** The checklist covers rule 7.1. Ids are unique and texts are in both languages because the API refuses anything else. */
interface ChecklistPromises extends Promises {

    @Test
    default void everyItemOfClause71IsAskedFor() {
        for (int number = 1; number <= 7; number++) {
            var clause = "7.1 (" + number + ")";
            assertTrue(
                    family().applicationChecklist().items().stream()
                            .anyMatch(item -> item.clause().contains(clause)),
                    () -> "no item for " + clause);
        }
    }

    @Test
    default void everyFactCallsForSomething() {
        for (var fact : ApplicationFact.values()) {
            assertTrue(
                    family().applicationChecklist().items().stream()
                            .anyMatch(item -> item.whenAnyOf().contains(fact)),
                    () -> "no item for " + fact);
        }
    }

    @Test
    default void idsAreFitToBeKeptForEver() {
        family().applicationChecklist().items().stream()
                .map(ChecklistItem::id)
                .forEach(id -> assertTrue(id.matches("[a-z][a-z0-9-]+"), id));
    }
}
