/** Certificates on the real store, with a granted case that this package makes up; the whole path is played elsewhere. */
@NullMarked
package org.tanji.host.certificate;

import org.jspecify.annotations.NullMarked;
