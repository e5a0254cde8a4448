package aftercare.check.writing;

import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports many short sentences in a row, which tire whoever reads or hears them. Headings end a row, as do lists, whose items
 * are meant to be short, and words to say. Texts of a self-check form no row. English only, as other languages need more or
 * fewer words.
 */
final class StaccatoCheck implements WritingCheck {
    private static final String CODE = "AC368";
    private static final int SHORT = 10;
    private static final int MOST = 5;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (!text.isEnglish()) {
            return;
        }
        var headings = new ArrayDeque<>(
                text.guide().map(guide -> guide.body().headings()).orElse(List.of()));
        var row = new ArrayList<Sentence>();
        for (var paragraph : text.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.PROSE) {
                boolean goesOn = text.guide().isPresent() && isProse(paragraph) && !passes(headings, paragraph);
                if (!goesOn) {
                    end(row, found);
                }
                if (isProse(paragraph)) {
                    paragraph.sentences().forEach(sentence -> add(sentence, row, found));
                }
            }
        }
        end(row, found);
    }

    /** Skips the headings above a paragraph. Returns whether there were any. */
    private static boolean passes(ArrayDeque<Prose.Heading> headings, Paragraph paragraph) {
        boolean passed = false;
        while (!headings.isEmpty()
                && headings.peek().text().at().compareTo(paragraph.text().at()) < 0) {
            headings.remove();
            passed = true;
        }
        return passed;
    }

    private static boolean isProse(Paragraph paragraph) {
        return !paragraph.isItem() && !paragraph.isToSay();
    }

    private static void add(Sentence sentence, List<Sentence> row, ProblemCollector found) {
        if (sentence.length() > SHORT) {
            end(row, found);
        } else {
            row.add(sentence);
        }
    }

    private static void end(List<Sentence> row, ProblemCollector found) {
        if (row.size() > MOST) {
            found.warning(
                    CODE,
                    row.get(0).at(),
                    "From " + Quote.of(row.get(0)) + " on, " + row.size() + " sentences in a row have " + SHORT
                            + " words or fewer; " + MOST + " are the most.",
                    "Join two that belong together, with and, but, so or because.");
        }
        row.clear();
    }
}
