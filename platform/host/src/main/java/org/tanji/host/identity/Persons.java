package org.tanji.host.identity;

import java.util.List;
import java.util.Optional;

/** All persons; none is ever erased or changed. */
public interface Persons {

    Optional<Person> find(PersonId id);

    /** By name. */
    List<Person> list();
}
