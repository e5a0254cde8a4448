/**
 * Turns content into what helps its author: a JSON Schema for each kind of file, settings for an editing program, the start of a
 * new guide or self-check, and the folder of a clinic's own copy.
 *
 * <p>Entry class: {@link aftercare.author.Schemas}. The schemas are resources, so that their descriptions and samples are read
 * and changed as what they are; only the names that content knows (signs, sources, guides) are filled in. A test holds every
 * key and kind of value in them against the readers.
 */
@NullMarked
package aftercare.author;

import org.jspecify.annotations.NullMarked;
