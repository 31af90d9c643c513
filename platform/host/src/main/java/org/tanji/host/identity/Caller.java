package org.tanji.host.identity;

/**
 * Where a sign-in comes from, so that its owner recognises it in the list of their sessions.
 *
 * @param address as the lock-out counts it
 * @param program what the browser or program calls itself; empty when it does not say
 */
public record Caller(String address, String program) {

    private static final int LONGEST = 200;

    public Caller {
        program = program.length() > LONGEST ? program.substring(0, LONGEST) : program;
    }
}
