/**
 * Compares the files of a translation with their source, text by text, and uses the source's words where the translation is
 * behind.
 *
 * <p>Entry classes: {@link aftercare.read.translation.Translation} for data files,
 * {@link aftercare.read.translation.GuideTranslation} for guides. A translation of a data file holds words only; each
 * {@code …Translation} combines them with the source.
 */
@NullMarked
package aftercare.read.translation;

import org.jspecify.annotations.NullMarked;
