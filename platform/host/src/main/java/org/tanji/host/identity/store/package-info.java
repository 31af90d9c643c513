/**
 * Accounts, sessions and failed sign-ins as rows. Start reading at {@link org.tanji.host.identity.store.JooqAccounts}.
 *
 * <p>Not here: what they mean ({@link org.tanji.host.identity}).
 */
@NullMarked
package org.tanji.host.identity.store;

import org.jspecify.annotations.NullMarked;
