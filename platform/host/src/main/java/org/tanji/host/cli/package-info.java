/**
 * The command line: the same acts as the web pages and REST, for people and scripts.
 *
 * <p>Start reading at {@link org.tanji.host.cli.TanjiCommand}. Exit codes: 0 success, 1 the result is incomplete or a check
 * failed, 2 usage or bad input, 3 the platform is at fault. Results go to standard output, everything else to standard
 * error; {@code --json} turns both into JSON.
 *
 * <p>Not here: what the acts do. A command only finds the files, calls a use case and prints.
 */
@NullMarked
package org.tanji.host.cli;

import org.jspecify.annotations.NullMarked;
