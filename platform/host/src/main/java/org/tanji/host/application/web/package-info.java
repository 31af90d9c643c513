/** What a case's page shows of its application; start reading at {@link org.tanji.host.application.web.ApplicationPanel}. */
@NullMarked
package org.tanji.host.application.web;

import org.jspecify.annotations.NullMarked;
