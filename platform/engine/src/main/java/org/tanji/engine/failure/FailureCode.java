package org.tanji.engine.failure;

/**
 * A reason for failing; each package that can fail has one enum of them.
 *
 * <p>The sentence stands in the bundle under the key {@code failure.NAME}, once for each language.
 */
public interface FailureCode {

    String name();

    FailureKind kind();

    /** Base name of the resource bundle that holds the sentence, such as {@code text/quantity}. */
    String bundle();
}
