package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.PassiveVoice;

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
            text.paragraphs().stream()
                    .filter(paragraph -> paragraph.kind() == ParagraphKind.PROSE)
                    .forEach(paragraph -> check(paragraph, found));
        }
    }

    private static void check(Paragraph paragraph, ProblemCollector found) {
        var sentences = paragraph.sentences();
        var passive = sentences.stream().filter(PassiveVoice::isIn).toList();
        if (passive.size() >= FEWEST && passive.size() * 3 >= sentences.size() * 2) {
            found.warning(
                    CODE,
                    passive.get(0).at(),
                    passive.size() + " sentences of this paragraph are in the passive voice, the first "
                            + Quote.of(passive.get(0)) + ".",
                    HINT);
            return;
        }
        sentences.stream()
                .filter(PassiveVoice::tellsNobody)
                .findFirst()
                .ifPresent(sentence -> found.warning(
                        CODE,
                        sentence.at(),
                        "The sentence " + Quote.of(sentence) + " says what has to be done, and not who does it.",
                        HINT));
    }
}
