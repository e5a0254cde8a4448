/**
 * Turns the pages of one language into the files that its search page loads: an index of all words, and the texts that results
 * show.
 *
 * <p>Entry class: {@link aftercare.search.SearchFiles}. Everything that needs knowledge of a language is done here: stems,
 * words that mean the same. The script in the browser only compares what is typed with what stands in the index. Both fold
 * letters by the same rules, {@link aftercare.search.Folding} and {@code templates/components/search/search-words.js}.
 */
@NullMarked
package aftercare.search;

import org.jspecify.annotations.NullMarked;
