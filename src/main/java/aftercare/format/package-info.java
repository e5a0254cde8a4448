/**
 * Turns values into the notations of others: JSON, HTML, hashes, media types, counted words.
 *
 * <p>Entry class: {@link aftercare.format.Json}. Each notation has one class, and no other package writes it by hand.
 */
@NullMarked
package aftercare.format;

import org.jspecify.annotations.NullMarked;
