/**
 * What a quantification yields: the footprint with its contributions, trace, quality and manifest (rule 7.5.4).
 *
 * <p>Start reading at {@link org.tanji.engine.result.Result}; {@code Quantify} produces it, {@code ResultJson} writes it as
 * {@code tanji-result/1} with decimals as strings, {@code Recompute} holds a stored one against a new run.
 *
 * <p>Not here: the arithmetic ({@link org.tanji.engine.evaluation}); the verification report (host).
 */
@NullMarked
package org.tanji.engine.result;

import org.jspecify.annotations.NullMarked;
