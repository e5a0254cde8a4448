package aftercare.check.writing;

import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reports a hard word for which there is a plain one: {@code alleviate} for {@code ease}. Allowed once it is explained:
 * {@code osteoporosis (weak bones)}, {@code weak bones (osteoporosis)}, or a link into the glossary.
 */
final class JargonCheck implements WritingCheck {
    private static final String CODE = "AC344";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Manuscript text, ProblemCollector found) {
        var reported = new HashSet<String>();
        for (var paragraph : text.paragraphs()) {
            for (var sentence : paragraph.sentences()) {
                var hard = sentence.matches(WordList.HARD_TERMS);
                check(hard, text, reported, found);
                check(outside(hard, sentence.matches(WordList.JARGON)), text, reported, found);
            }
        }
    }

    /** The words outside of terms: in "cauda equina syndrome", "syndrome" is not reported again. */
    private static List<Sentence.Match> outside(List<Sentence.Match> terms, List<Sentence.Match> words) {
        return words.stream()
                .filter(word -> terms.stream().noneMatch(term -> term.covers(word)))
                .toList();
    }

    /** Reports each hard word once per file, at its first use. */
    private static void check(
            List<Sentence.Match> matches, Manuscript text, Set<String> reported, ProblemCollector found) {
        for (var match : matches) {
            if (reported.add(match.phrase().plain()) && !isExplained(match) && !isLinked(match, text)) {
                report(match, found);
            }
        }
    }

    private static boolean isExplained(Sentence.Match match) {
        var before = match.before();
        boolean inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
        var after = match.after();
        int i = 0;
        while (i < after.length() && " \"”’*".indexOf(after.charAt(i)) >= 0) {
            i++;
        }
        return inBrackets || after.startsWith("(", i);
    }

    private static boolean isLinked(Sentence.Match match, Manuscript text) {
        return text.guide().stream()
                .flatMap(guide -> guide.body().links().stream())
                .filter(link -> link.target().path().equals("glossary.yaml"))
                .anyMatch(link -> covers(link, match));
    }

    private static boolean covers(Prose.Link link, Sentence.Match match) {
        return link.words().toLowerCase(Locale.ROOT).contains(match.typed().toLowerCase(Locale.ROOT));
    }

    private static void report(Sentence.Match match, ProblemCollector found) {
        boolean hard = match.phrase().list() == WordList.HARD_TERMS;
        var plain = match.phrase().plain();
        found.add(Graded.of(
                CODE,
                match.at(),
                "\"" + match.typed() + "\" is a word that " + (hard ? "few readers know" : "many readers stumble over")
                        + ", in the sentence " + Quote.of(match.sentence()) + ".",
                "Write \"" + plain + "\", or explain it here: " + plain + " (" + match.typed() + ")."
                        + RuleOrigin.of(match),
                hard));
    }
}
