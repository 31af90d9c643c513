/**
 * Accounts, persons and qualifications against a real store. Start reading at {@link
 * org.tanji.host.identity.PersonsTest}.
 *
 * <p>Not here: the door of the running server, which stands in {@code web}.
 */
@NullMarked
package org.tanji.host.identity;

import org.jspecify.annotations.NullMarked;
