/** Inspections on the real store: start reading at {@code InspectionTest}. Not here: teams and plans ({@code planning}). */
@NullMarked
package org.tanji.host.inspection;

import org.jspecify.annotations.NullMarked;
