package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;

/**
 * Reports a paragraph with too many sentences. Words in quotation marks, to say to a doctor, are not counted as a
 * paragraph.
 */
final class LongParagraphCheck implements WritingCheck {
    private static final String CODE = "AC342";
    private static final int MOST = 3;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        text.paragraphs().stream()
                .filter(LongParagraphCheck::isAsked)
                .filter(paragraph -> paragraph.sentences().size() > MOST)
                .forEach(paragraph -> report(paragraph, found));
    }

    private static boolean isAsked(Paragraph paragraph) {
        return paragraph.isRunningText() && !paragraph.isToSay();
    }

    private static void report(Paragraph paragraph, ProblemCollector found) {
        var fourth = paragraph.sentences().get(MOST);
        found.warning(
                CODE,
                fourth.at(),
                "This paragraph has " + paragraph.sentences().size() + " sentences; " + MOST + " is the most.",
                "Begin a new paragraph, here at " + Quote.of(fourth) + " or before.");
    }
}
