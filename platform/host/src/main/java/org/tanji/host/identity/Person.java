package org.tanji.host.identity;

import java.time.Instant;

/**
 * Somebody of flesh and blood. Rule 7.6 asks whether the same person evaluated and decides: two accounts of one person,
 * or one account after another in several roles, count as one.
 */
public record Person(PersonId id, String name, Instant createdAt) {}
