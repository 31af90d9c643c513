/**
 * Documents that the body issues, from texts that it can change without programming.
 *
 * <p>Start reading at {@link org.tanji.host.document.issue.IssuedDocuments}. A step of the rule declares a {@link
 * org.tanji.host.document.issue.DocumentForm}: a key, and the names of what it can put in. The text of it stands in
 * {@code config/documents/KEY.zh.md}, and {@code KEY.en.md} where the body issues it in English too. All texts are read when the
 * host starts; one that asks for a value that the step does not have is refused by name. A step fills a form in its
 * {@code decide} and keeps what comes out: {@code documents.issue(FORM, filling).stream().map(file -> desk.keep(file.name(),
 * file.mediaType(), file.content()))}, so that the document and the act that issues it are recorded together.
 *
 * <p>A text is Markdown of a few kinds of lines, which {@link org.tanji.host.document.issue.TemplateText} reads: {@code #} and
 * {@code ##} headings, {@code -} items, {@code >} notes, {@code **label**: value} facts, {@code {{rows:name}}} for a table,
 * {@code {{sign:label}}} for a signature, and paragraphs. A value is put in at {@code {{name}}}.
 *
 * <p>Not here: how a document is printed ({@link org.tanji.host.document}); what a document says ({@code config/documents}).
 */
@NullMarked
package org.tanji.host.document.issue;

import org.jspecify.annotations.NullMarked;
