package org.tanji.host.planning;

/**
 * Somebody who was appointed to a team.
 *
 * @param account id of the account under which they were appointed
 * @param person id of the person behind it, who counts
 * @param name as it was then, for documents
 */
public record TeamMember(String account, String person, String name, TeamFunction function) {}
