package org.tanji.host.casefile;

/** An act with the case that it was recorded on. */
public record Recorded(CaseId of, Act act) {}
