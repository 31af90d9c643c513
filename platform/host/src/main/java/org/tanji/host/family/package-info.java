/**
 * Product families: the jars that bring them, what they answer, and what the platform makes of the answers.
 *
 * <p>Start reading at {@link org.tanji.host.family.Families}: jars in, {@link org.tanji.host.family.Family} records out. A
 * plugin is asked once ({@link org.tanji.host.family.AskFamily}); afterwards its loader is closed and only data is left. {@link
 * org.tanji.host.family.ProductCatalogue} knows the 28 products of rule clause 1, with or without a plugin; {@link
 * org.tanji.host.family.CertificationUnits} applies a partition rule.
 *
 * <p>Not here: what a family is ({@link org.tanji.api.v1}); reading and running methods ({@link org.tanji.engine}).
 */
@NullMarked
package org.tanji.host.family;

import org.jspecify.annotations.NullMarked;
