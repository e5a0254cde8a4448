package aftercare.check.writing;

import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.prose.Manuscript;
import aftercare.prose.Sentence;
import aftercare.prose.WordList;
import aftercare.prose.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reports a hard word for which there is a plain one: {@code alleviate} for {@code ease}. Allowed once it is explained:
 * {@code osteoporosis (weak bones)}, {@code weak bones (osteoporosis)}, {@code weak bones, called osteoporosis}, or a link into the
 * glossary.
 */
final class JargonCheck implements WritingCheck {
    private static final String CODE = "AC344";

    /** Words before a term that say that it is one: "what doctors call dyspnoea". */
    private static final Pattern NAMING = Pattern.compile(
            "\\b(?:called|call (?:it|this|that|them)|known as|the (?:word|term|name))" + " (?:a |an |the )?[\"“‘'*]?$");

    /** Words behind a term that say what it is. */
    private static final Pattern MEANING =
            Pattern.compile("^[\"”’'*]? (?:means?|is (?:the |a |another )?(?:medical )?(?:word|term|name) for)\\b");
    /** Words that form a name with what follows: "an oral exam", "a lateral flow test". */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "oral", WordSet.of("exam exams history sex test tests"),
            "acute", WordSet.of("angle angles accent"),
            "initial", WordSet.of("letter letters"),
            "lateral", WordSet.of("flow thinking"),
            "physician", WordSet.of("assistant assistants associate associates"),
            "assistance", WordSet.of("dog dogs"),
            "topical", WordSet.of("debate debates news issue issues"),
            "purchase", WordSet.of("tax price"));

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
            boolean isNew = !isName(match) && reported.add(match.phrase().plain());
            if (isNew && !isExplained(match) && !isLinked(match, text)) {
                report(match, found);
            }
        }
    }

    private static boolean isName(Sentence.Match match) {
        var names = NAMES.get(match.phrase().toString());
        return names != null && match.sentence().isOneOf(names, match.word() + 1);
    }

    private static boolean isExplained(Sentence.Match match) {
        var before = match.before();
        boolean inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
        var after = match.after();
        int i = 0;
        while (i < after.length() && " \"”’*".indexOf(after.charAt(i)) >= 0) {
            i++;
        }
        return inBrackets
                || after.startsWith("(", i)
                || NAMING.matcher(before).find()
                || MEANING.matcher(after).find();
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
