/**
 * Pages and REST operations about products and studies: what a method asks, the upload, the result with its charts, the
 * trace that leads from every figure to its source.
 *
 * <p>Start reading at {@link org.tanji.host.quantification.web.StudyRoutes}. A page is a record of ready words; figures are
 * rounded here, for reading only.
 *
 * <p>Not here: what a study is ({@link org.tanji.host.quantification}); the report ({@code verification}).
 */
@NullMarked
package org.tanji.host.quantification.web;

import org.jspecify.annotations.NullMarked;
