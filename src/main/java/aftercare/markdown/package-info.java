/**
 * Turns the Markdown that an author wrote into {@link aftercare.model.Prose}: clean HTML, and all that was named in it.
 *
 * <p>Entry class: {@link aftercare.markdown.MarkdownReader}. The library parses; the HTML is written here, by one small
 * class for each group of nodes, because only what is written here can reach a page: a fixed set of elements and
 * attributes, every text escaped, every address judged. A second wall, {@link aftercare.markdown.SafeHtml}, then finds
 * nothing to remove. The library's own writer was also several times slower than its parser.
 */
@NullMarked
package aftercare.markdown;

import org.jspecify.annotations.NullMarked;
