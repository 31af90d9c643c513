/**
 * The database: opening it, bringing its tables up to date, and the way to read and write.
 *
 * <p>SQLite with a write-ahead log: one connection writes, a few read. Start reading at {@link
 * org.tanji.host.store.Database}. The classes in {@code schema} are generated from the migration scripts.
 *
 * <p>Not here: what is kept. Each room keeps its own things in its own {@code store}.
 */
@NullMarked
package org.tanji.host.store;

import org.jspecify.annotations.NullMarked;
