/**
 * What a case's page shows of its application; start reading at {@link org.tanji.host.application.web.ApplicationPanel}.
 *
 * <p>Not here: the forms, which follow from the steps ({@code casefile.web}); what an application needs ({@code application}).
 */
@NullMarked
package org.tanji.host.application.web;

import org.jspecify.annotations.NullMarked;
