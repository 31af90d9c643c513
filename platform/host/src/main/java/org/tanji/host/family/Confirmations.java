package org.tanji.host.family;

import java.util.List;
import java.util.Optional;
import org.tanji.host.identity.Actor;

/** The register of compared methods; a record is never changed or taken away. */
public interface Confirmations {

    /** The latest first. */
    List<MethodConfirmation> list();

    /** The latest for exactly that version and that jar. */
    Optional<MethodConfirmation> find(String methodId, String methodVersion, String pluginSha256);

    /** Adds the record and its entry in the audit log in one transaction. */
    void add(MethodConfirmation confirmation, Actor by);
}
