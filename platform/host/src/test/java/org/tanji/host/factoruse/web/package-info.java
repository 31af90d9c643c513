/** One factor with its history and the studies that rest on it, over HTTP against the real program. */
@NullMarked
package org.tanji.host.factoruse.web;

import org.jspecify.annotations.NullMarked;
