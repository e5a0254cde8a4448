package aftercare.prose;

import aftercare.model.Text;
import java.util.List;

/**
 * A text that readers see as one block: a paragraph, a list item, a heading, the label of an answer.
 *
 * @param sentences those that have a word
 * @param isCited whether it names a source
 * @param isItem whether it stands in a list
 * @param traits the bits of those that a sentence of it has, which tell what no check needs to look for
 */
public record Paragraph(
        ParagraphKind kind, Text text, List<Sentence> sentences, boolean isCited, boolean isItem, int traits) {
    private static final String QUOTES = "\"“„«”‚‹";

    Paragraph(ParagraphKind kind, Text text, List<Sentence> sentences, boolean isCited, boolean isItem) {
        this(kind, text, sentences, isCited, isItem, traits(sentences));
    }

    private static int traits(List<Sentence> sentences) {
        int traits = 0;
        for (var sentence : sentences) {
            traits |= sentence.traits();
        }
        return traits;
    }

    /** The kind of a paragraph; it decides which checks apply. */
    public enum ParagraphKind {
        /** A paragraph or list item of a guide, or a text of a self-check in whole sentences. Reading grades count these alone. */
        PROSE,
        /** The description or main message of a page. */
        SUMMARY,
        /** A title, a heading, the label of an answer. */
        LABEL,
        /** A cell of a table. */
        CELL,
        /** The text of a warning sign. */
        SIGN,
        /** What only some readers meet: an alternative text, what a link or an abbreviation says when it is pointed at. */
        ASIDE
    }

    /** Whether the checks want its sentences to be short. */
    public boolean isRunningText() {
        return kind == ParagraphKind.PROSE || kind == ParagraphKind.SUMMARY;
    }

    /** Whether it is in quotation marks: words for readers to say, such as to a doctor. */
    public boolean isToSay() {
        return QUOTES.indexOf(text.value().charAt(0)) >= 0;
    }

    /** Whether one of its sentences has the trait. */
    public boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Whether a phrase of a word list may stand in it: a quick test. */
    boolean mayHave(WordList list) {
        return (traits & list.bit()) != 0;
    }
}
