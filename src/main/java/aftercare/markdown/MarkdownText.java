package aftercare.markdown;

import aftercare.model.ContentPath;

/** A Markdown text, and where it stands. */
public record MarkdownText(ContentPath path, String file, String text, int firstLine, int firstColumn) {}
