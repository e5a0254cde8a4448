/**
 * Makes what helps authors: a JSON Schema for each kind of file, settings for an editing program, a new guide or
 * self-check, and the folder of a clinic's own copy.
 *
 * <p>Entry class: {@link aftercare.author.Schemas}. The schemas are resource files, so that they can be read and changed as
 * JSON. Only the ids of the content (signs, sources, guides) are filled in. A test compares their keys and kinds of values
 * with the readers.
 */
@NullMarked
package aftercare.author;

import org.jspecify.annotations.NullMarked;
