package org.tanji.engine.result;

/** What came of calculating a stored result again. */
public sealed interface Recomputation {

    /** The engine that wrote the stored result. */
    String storedEngine();

    /** The engine that calculated it again; another one is no error as long as the bytes agree. */
    String currentEngine();

    /** All that the stored document says comes out again to the byte; an engine of another version may say more. */
    record Identical(String digest, String storedEngine, String currentEngine) implements Recomputation {}

    /**
     * Something is not the same.
     *
     * @param firstStep where it begins: a part of the manifest such as {@code manifest.inventory}, a line of the trace such
     *     as {@code trace[12] castings[2].gross}, or a part of the report
     * @param was as stored
     * @param is as it is now
     */
    record Differs(String firstStep, String was, String is, String storedEngine, String currentEngine)
            implements Recomputation {}

    /** The stored data are no longer accepted by this engine. */
    record Refused(org.tanji.engine.failure.Failure why, String storedEngine, String currentEngine)
            implements Recomputation {}
}
