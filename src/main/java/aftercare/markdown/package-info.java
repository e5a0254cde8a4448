/** Turns Markdown text into prose. Entry class: {@link aftercare.markdown.MarkdownReader}. */
@NullMarked
package aftercare.markdown;

import org.jspecify.annotations.NullMarked;
