/**
 * Who somebody is and what they may do: accounts with the roles of the rule, passwords, sessions, lock-out.
 *
 * <p>Start reading at {@link org.tanji.host.identity.SignIn}. A password is kept as Argon2id, a session token as its
 * SHA-256; neither can be read back. Roles are separate because rule 7.6 forbids that whoever evaluated also decides.
 *
 * <p>Not here: which route asks for which role (the {@code web} of each room).
 */
@NullMarked
package org.tanji.host.identity;

import org.jspecify.annotations.NullMarked;
