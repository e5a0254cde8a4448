package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.PassiveVoice;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import java.util.List;

/**
 * Reports a paragraph that is mostly in the passive voice, or a duty without saying whose it is: "The foot should be raised".
 * English only.
 */
final class PassiveCheck implements WritingCheck {
    private static final String CODE = "AC356";

    /** The fewest passive sentences that are reported. One or two may be right, or guessed wrongly. */
    private static final int FEWEST = 3;

    private static final String HINT =
            "Say who does it, or tell the reader to do it: \"Rinse your mouth\", not \"The mouth should be rinsed\".";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (text.isEnglish()) {
            for (var paragraph : text.paragraphs()) {
                if (paragraph.kind() == ParagraphKind.PROSE && paragraph.has(Trait.BE)) {
                    check(paragraph, found);
                }
            }
        }
    }

    private static void check(Paragraph paragraph, ProblemCollector found) {
        var sentences = paragraph.sentences();
        var passive = sentences.size() < FEWEST ? List.<Sentence>of() : passive(sentences);
        if (passive.size() >= FEWEST && passive.size() * 3 >= sentences.size() * 2) {
            found.warning(
                    CODE,
                    passive.get(0).at(),
                    passive.size() + " sentences of this paragraph are in the passive voice, the first "
                            + Quote.of(passive.get(0)) + ".",
                    HINT);
        } else {
            checkDuty(sentences, found);
        }
    }

    private static List<Sentence> passive(List<Sentence> sentences) {
        return sentences.stream().filter(PassiveVoice::isIn).toList();
    }

    private static void checkDuty(List<Sentence> sentences, ProblemCollector found) {
        for (var sentence : sentences) {
            if (PassiveVoice.tellsNobody(sentence)) {
                found.warning(
                        CODE,
                        sentence.at(),
                        "The sentence " + Quote.of(sentence) + " says what has to be done, and not who does it.",
                        HINT);
                return;
            }
        }
    }
}
