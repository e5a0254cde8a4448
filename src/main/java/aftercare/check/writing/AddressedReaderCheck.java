package aftercare.check.writing;

import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Trait;

/** Reports a guide that never says "you". English only. */
final class AddressedReaderCheck implements WritingCheck {
    private static final String CODE = "AC345";
    /** Shorter texts need not say "you". */
    private static final int FEWEST_SENTENCES = 5;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (!text.isEnglish() || !text.isGuide()) {
            return;
        }
        int sentences = 0;
        for (var paragraph : text.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.PROSE) {
                if (paragraph.has(Trait.YOU)) {
                    return;
                }
                sentences += paragraph.sentences().size();
            }
        }
        if (sentences >= FEWEST_SENTENCES) {
            found.warning(
                    CODE,
                    Location.ofFile(text.file()),
                    "This guide never says \"you\", so its readers may not feel that it is meant for them.",
                    "Speak to the reader: \"You can walk\", not \"Walking is possible\".");
        }
    }
}
