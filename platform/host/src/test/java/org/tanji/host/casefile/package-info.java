/**
 * Cases played on the real store: start reading at {@link org.tanji.host.casefile.CaseFixture}, which every room of the rule
 * uses for its tests. Not here: what a step means.
 */
@NullMarked
package org.tanji.host.casefile;

import org.jspecify.annotations.NullMarked;
