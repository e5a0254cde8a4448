package aftercare.check.writing;

import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.WordList;
import java.util.HashSet;
import java.util.Set;

/** Reports words that hurt those they speak of: {@code addicts}, {@code silly}. Each once in a file. */
final class HurtfulWordsCheck implements WritingCheck {
    private static final String CODE = "AC355";

    /** Behind these, the words before speak of one thing or of some people: "the disabled toilet", "the elderly woman". */
    private static final Set<String> NAMED = Set.of(
            "people",
            "person",
            "persons",
            "child",
            "children",
            "man",
            "men",
            "woman",
            "women",
            "adult",
            "adults",
            "client",
            "clients",
            "reader",
            "readers",
            "toilet",
            "toilets",
            "parking",
            "access",
            "bay",
            "spot",
            "community",
            "eye",
            "foot");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        var told = new HashSet<String>();
        for (var paragraph : text.paragraphs()) {
            for (var sentence : paragraph.sentences()) {
                sentence.matches(WordList.HURTFUL).stream()
                        .filter(match ->
                                !isNamed(match) && told.add(match.phrase().toString()))
                        .forEach(match -> report(match, found));
            }
        }
    }

    private static boolean isNamed(Sentence.Match match) {
        int next = match.word() + match.phrase().words().size();
        var sentence = match.sentence();
        return next < sentence.length() && NAMED.contains(sentence.word(next));
    }

    private static void report(Sentence.Match match, ProblemCollector found) {
        found.warning(
                CODE,
                match.at(),
                "\"" + match.typed() + "\" can hurt those it speaks of, in the sentence " + Quote.of(match.sentence())
                        + ".",
                RuleOrigin.instead(match) + RuleOrigin.of(match));
    }
}
