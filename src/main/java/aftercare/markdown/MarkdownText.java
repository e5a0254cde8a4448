package aftercare.markdown;

import aftercare.model.ContentPath;

/**
 * A Markdown text, and its place in a file.
 *
 * @param path the content file that holds it; links in it are relative to that file
 * @param file the path to show in problems, as the user would type it
 * @param text the Markdown alone, without front matter
 * @param firstLine the line of the file on which the text begins, from 1
 * @param firstColumn the column in which each of its lines begins, from 1; more than 1 for a value inside YAML
 */
public record MarkdownText(ContentPath path, String file, String text, int firstLine, int firstColumn) {}
