package org.tanji.host.casefile;

import java.util.Optional;

/**
 * What an act came to: a record of the step's package. It is stored as JSON and read for as long as the case is kept, so a
 * component is never renamed or taken away; a new one comes with a reading for facts that lack it.
 *
 * <p>Components are texts, numbers, dates, enums, records and lists of them. None is null: what is not stated is empty.
 */
public interface Fact {

    /** The stage that the case enters by this fact; empty when it stays where it is. */
    default Optional<Stage> enters() {
        return Optional.empty();
    }

    /** What lists call the case from here on; empty when it keeps its name. */
    default Optional<String> title() {
        return Optional.empty();
    }

    /** The number by which people speak of the case; empty when it keeps the one it has. */
    default Optional<String> caseNumber() {
        return Optional.empty();
    }
}
