/**
 * Turns what readers see of a file into sentences and words with their places, and measures how hard they are to read.
 *
 * <p>Entry classes: {@link aftercare.prose.ManuscriptReader} for checks, {@link aftercare.prose.WritingFacts} for reports.
 * Every sentence is split once, and every word of the language looked at once, however many checks ask; ten thousand guides
 * have eight million words. Reading formulas count words and syllables, and do not judge meaning.
 */
@NullMarked
package aftercare.prose;

import org.jspecify.annotations.NullMarked;
