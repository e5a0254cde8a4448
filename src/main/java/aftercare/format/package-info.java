/**
 * Writes values in standard formats: JSON, HTML, hashes, media types, counted nouns.
 *
 * <p>Entry class: {@link aftercare.format.Json}. Each format has one class, and no other package writes it by hand.
 */
@NullMarked
package aftercare.format;

import org.jspecify.annotations.NullMarked;
