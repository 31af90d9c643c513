/**
 * Applications played from the form to the contract; other rooms begin their cases by {@link
 * org.tanji.host.application.PlayedApplication}.
 */
@NullMarked
package org.tanji.host.application;

import org.jspecify.annotations.NullMarked;
