/**
 * Reads Markdown into {@link aftercare.model.Prose}: safe HTML, and lists of its headings, links, images and citations.
 *
 * <p>Entry class: {@link aftercare.markdown.MarkdownReader}. The library parses; the HTML is written here, by one small
 * class for each group of nodes, so that only a fixed set of elements and attributes, escaped text and checked
 * addresses can reach a page. {@link aftercare.markdown.SafeHtml} checks this again. The library's own writer would
 * also take several times as long as its parser.
 */
@NullMarked
package aftercare.markdown;

import org.jspecify.annotations.NullMarked;
