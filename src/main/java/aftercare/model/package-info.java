/**
 * Content as plain data: what authors wrote, each part with the place where they wrote it.
 *
 * <p>Entry class: {@link aftercare.model.Content}. Everything here is a record, an enum or a sealed interface. Lists are
 * copied and cannot change. What may be absent is an empty text or list, else an {@code Optional}.
 */
@NullMarked
package aftercare.model;

import org.jspecify.annotations.NullMarked;
