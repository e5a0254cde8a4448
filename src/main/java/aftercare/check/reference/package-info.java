/**
 * Checks what content calls by name: guides, self-checks, audiences, sources, and the files that {@code site.yaml} and
 * {@code recalls.yaml} name.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}; every check here is one. Links in a text are looked at in
 * {@code check.link}, signs in {@code check.sign}.
 */
@NullMarked
package aftercare.check.reference;

import org.jspecify.annotations.NullMarked;
