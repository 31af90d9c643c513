/**
 * What all pages and the REST interface share: the server, the table of routes with its roles, the reader's language,
 * the frame of a page, failures, headers, static files.
 *
 * <p>Start reading at {@link org.tanji.host.web.WebServer}; a {@link org.tanji.host.web.Route} says what is served, who may
 * use it and how it is described in OpenAPI, all in one place. Pages are rendered on the server; htmx replaces parts.
 *
 * <p>Not here: any particular page. Each room has its own in its {@code web}.
 */
@NullMarked
package org.tanji.host.web;

import org.jspecify.annotations.NullMarked;
