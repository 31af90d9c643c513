/**
 * The loaded product families and the jars that were refused, for those who administer them, and which of
 * their methods were compared with a standard. Start reading at {@link
 * org.tanji.host.family.web.FamilyRoutes}.
 *
 * <p>Not here: loading them ({@link org.tanji.host.family}).
 */
@NullMarked
package org.tanji.host.family.web;

import org.jspecify.annotations.NullMarked;
