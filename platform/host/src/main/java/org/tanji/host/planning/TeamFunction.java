package org.tanji.host.planning;

/** What somebody does in a team, clause 7.3.1. */
public enum TeamFunction {
    /** A member who leads the team and writes its reports; one in each team. */
    LEADER,
    /** A member: examines and concludes. */
    INSPECTOR,
    /** Advises in technical matters; is no member, concludes nothing, and their days do not count. */
    EXPERT;

    public boolean concludes() {
        return this != EXPERT;
    }
}
