/**
 * Turns the files of a content folder into {@link aftercare.model.Content}.
 *
 * <p>Entry class: {@link aftercare.read.ContentReader}. A file becomes a {@code SourceText} (bytes that are good text), then
 * a {@code YamlNode} (the author's lists and settings, each with its place), then a record: one reader per kind of file,
 * which takes its settings from {@code Fields}.
 *
 * <p>We build our own located tree from Jackson's tokens, and no records by data binding, because a binder stops at the
 * first fault and knows no place for a missing or misspelt setting. Whoever writes content gets every fault of every file
 * in one run, each at its line and column.
 */
@NullMarked
package aftercare.read;

import org.jspecify.annotations.NullMarked;
