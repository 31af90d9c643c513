/**
 * The REST interface as such: how an operation is described, how a failure looks in JSON, the OpenAPI document.
 *
 * <p>Start reading at {@link org.tanji.host.web.rest.Operation}: a route carries one, and {@link
 * org.tanji.host.web.rest.OpenApi} writes the document from the same table that is served.
 *
 * <p>Not here: the operations themselves, which are in the {@code web} of each room.
 */
@NullMarked
package org.tanji.host.web.rest;

import org.jspecify.annotations.NullMarked;
