package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Paragraph;
import aftercare.prose.Paragraph.ParagraphKind;
import aftercare.prose.Sentence;
import aftercare.prose.Trait;
import aftercare.prose.WordList;
import java.util.Set;

/** Reports a paragraph of a guide that mentions a study or a share of people and cites no source. English only. */
final class ClaimWithoutSourceCheck implements WritingCheck {
    private static final String CODE = "AC337";

    private static final Set<String> NUMBER = Set.of("number", "no", "numbers");
    private static final Set<String> ARTICLES = Set.of("the", "this", "these", "your", "each");
    private static final Set<String> OFFERED = Set.of(
            "session",
            "sessions",
            "class",
            "classes",
            "offer",
            "period",
            "lesson",
            "run",
            "visit",
            "treatment",
            "room");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        if (text.isEnglish() && text.isGuide()) {
            for (var paragraph : text.paragraphs()) {
                if (paragraph.kind() == ParagraphKind.PROSE && !paragraph.isCited()) {
                    check(paragraph, found);
                }
            }
        }
    }

    private static void check(Paragraph paragraph, ProblemCollector found) {
        for (var sentence : paragraph.sentences()) {
            int word = claim(sentence);
            if (word >= 0) {
                found.warning(
                        CODE,
                        sentence.at(word),
                        "This paragraph speaks of what was found (" + Quote.of(sentence) + ") and cites no source.",
                        "Cite the source right behind the claim, by its id in sources.yaml: [@ID].");
                return;
            }
        }
    }

    /** The index of a claim's first word; -1 when there is none. */
    private static int claim(Sentence sentence) {
        int share = Shares.in(sentence);
        if (share >= 0) {
            return share;
        }
        // A sentence that denies something, such as "nobody has studied this", needs no source.
        return sentence.has(Trait.DENIAL) ? -1 : study(sentence);
    }

    private static int study(Sentence sentence) {
        for (var match : sentence.matches(WordList.STUDIES)) {
            if (!isNoStudy(match)) {
                return match.word();
            }
        }
        return -1;
    }

    /**
     * Whether it is not about a study's result: "trial number 123" and "study 12" are names, "a trial session" is something
     * else, and "study the picture" is a command.
     */
    private static boolean isNoStudy(Sentence.Match match) {
        var sentence = match.sentence();
        int next = match.word() + match.phrase().words().size();
        boolean isNumbered = sentence.isNumber(next) || sentence.isOneOf(NUMBER, next);
        boolean isTold = match.word() == 0 && sentence.isOneOf(ARTICLES, next);
        return isNumbered || isTold || sentence.isOneOf(OFFERED, next);
    }
}
