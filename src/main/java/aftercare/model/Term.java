package aftercare.model;

/**
 * A word of the glossary.
 *
 * @param plain the everyday words for it
 * @param text a sentence or two that explain it
 */
public record Term(Text id, Text term, Text plain, Text text) {}
