/** The contract with plugins stays what it is. */
@NullMarked
package org.tanji.api.v1;

import org.jspecify.annotations.NullMarked;
