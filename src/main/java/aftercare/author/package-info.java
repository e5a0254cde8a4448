/**
 * Turns content into what an editing program needs to help while its author types: a JSON Schema for each kind of file, and
 * settings that link the files with them.
 *
 * <p>Entry class: {@link aftercare.author.Schemas}. The schemas are resources, so that their descriptions and samples are read
 * and changed as what they are; only the names that content knows (signs, sources, guides) are filled in. A test holds every
 * key and kind of value in them against the readers.
 */
@NullMarked
package aftercare.author;

import org.jspecify.annotations.NullMarked;
