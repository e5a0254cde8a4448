/**
 * Checks the warning signs, where they are named, asked and shown, and the care cards that show them.
 *
 * <p>Entry class: {@link aftercare.check.content.ContentCheck}; every check here is one.
 */
@NullMarked
package aftercare.check.sign;

import org.jspecify.annotations.NullMarked;
