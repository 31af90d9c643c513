/** Teams and plans on the real store: start reading at {@link org.tanji.host.planning.PlannedCase}. Not here: applications. */
@NullMarked
package org.tanji.host.planning;

import org.jspecify.annotations.NullMarked;
