/**
 * What a quantification method says: the content of a {@code tanji-method/1} file, checked.
 *
 * <p>Start reading at {@link org.tanji.engine.method.Method}; {@code MethodReader} makes one from text, and says of every
 * problem where it stands. A {@code Method} that exists is consistent: names are known, dimensions are proved.
 *
 * <p>Not here: what an applicant states ({@link org.tanji.engine.inventory}) and what comes out
 * ({@link org.tanji.engine.result}).
 */
@NullMarked
package org.tanji.engine.method;

import org.jspecify.annotations.NullMarked;
