/**
 * The test kit: golden files, and the promises that a product family keeps.
 *
 * <p>Start reading at {@link org.tanji.testkit.FamilyContract}: an author extends it in the plugin's tests, returns the
 * family, and puts golden cases under {@code src/test/resources/golden}.
 *
 * <p>Not here: loading a jar and the checks of its shape (host).
 */
@NullMarked
package org.tanji.testkit;

import org.jspecify.annotations.NullMarked;
