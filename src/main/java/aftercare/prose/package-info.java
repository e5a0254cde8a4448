/**
 * Turns English text into measures of how hard it is to read.
 *
 * <p>Entry class: {@link aftercare.prose.ReadingGrade}. Formulas are smoke alarms, not proof: they count words and
 * syllables and know nothing of sense.
 */
@NullMarked
package aftercare.prose;

import org.jspecify.annotations.NullMarked;
