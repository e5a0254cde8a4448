/**
 * Checks the names that content uses: of guides, self-checks, audiences, sources, and of the files in {@code site.yaml} and
 * {@code recalls.yaml}.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}; every check here is one. Links in a text are checked in
 * {@code check.link}, names of signs in {@code check.sign}.
 */
@NullMarked
package aftercare.check.reference;

import org.jspecify.annotations.NullMarked;
