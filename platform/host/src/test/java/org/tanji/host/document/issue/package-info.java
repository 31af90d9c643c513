/** Documents from texts that the body may change. */
@NullMarked
package org.tanji.host.document.issue;

import org.jspecify.annotations.NullMarked;
