/**
 * The real server over HTTP and in a real browser. Start reading at {@link org.tanji.host.web.RunningHost}.
 *
 * <p>Not here: tests of what a room says, which stand beside that room.
 */
@NullMarked
package org.tanji.host.web;

import org.jspecify.annotations.NullMarked;
