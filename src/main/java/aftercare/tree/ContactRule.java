package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.prose.ContactWords;
import aftercare.prose.LocalServices;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * T6: the contact of an outcome names someone from the contact words of its care level, and sends nobody away; no text of the
 * self-check names the phone number or service of one country.
 */
final class ContactRule implements Rule {
    private static final String CODE = "T6";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String meaning() {
        return "Whoever an outcome names is someone to turn to at its level, and nothing holds in one country alone.";
    }

    @Override
    public boolean needsContactWords() {
        return true;
    }

    @Override
    public Stream<Problem> broken(Tree tree) {
        return Stream.concat(namingNobody(tree), namingLocalService(tree));
    }

    private static Stream<Problem> namingNobody(Tree tree) {
        var locale = Locale.forLanguageTag(tree.check().path().locale());
        var byLevel = new EnumMap<CareLevel, ContactWords>(CareLevel.class);
        return tree.check().outcomes().stream()
                // Words that a translation borrows are checked in the source, in their own language.
                .filter(outcome ->
                        outcome.contact().isPresent() && !outcome.contact().isBorrowed())
                .flatMap(outcome -> broken(
                        outcome,
                        byLevel.computeIfAbsent(
                                outcome.care(),
                                care -> new ContactWords(tree.words().contactWords(care), locale)),
                        tree));
    }

    private static Stream<Problem> broken(Outcome outcome, ContactWords words, Tree tree) {
        var contact = outcome.contact();
        if (!words.namedIn(contact.value())) {
            return Stream.of(nobody(outcome, tree.words().contactWords(outcome.care())));
        }
        return ContactWords.sendingAway(contact.value(), outcome.care()).stream()
                .map(found -> Problem.error(
                        CODE,
                        contact.at(),
                        "The contact of the outcome \"" + outcome.id() + "\" tells readers not to ask: \"" + found
                                + "\".",
                        "Say whom to ask. The line of the care level shows above it in any case."));
    }

    private static Problem nobody(Outcome outcome, List<Text> words) {
        return Problem.error(
                CODE,
                outcome.contact().at(),
                "The contact of the outcome \"" + outcome.id() + "\" names nobody to turn to at the level "
                        + outcome.care() + ".",
                remedy(words) + " Or leave \"contact\" out: the line of the care level always shows.");
    }

    private static String remedy(List<Text> words) {
        if (words.isEmpty()) {
            return "Give \"contact-words\" in strings.yaml first, such as doctor and pharmacist.";
        }
        if (words.get(0).isBorrowed()) {
            return "Give \"contact-words\" in the strings.yaml of this language first.";
        }
        var some = words.stream().map(Text::value).limit(3).toList();
        return "Name one of the contact words of this level in strings.yaml, such as " + ListedIds.of(some)
                + ", or add yours to \"contact-words\" there.";
    }

    private static Stream<Problem> namingLocalService(Tree tree) {
        // Most answers share their words: "No", "I am not sure".
        var known = new HashMap<String, List<String>>();
        return TreeTexts.of(tree).flatMap(text -> {
            var named = known.computeIfAbsent(text.value(), LocalServices::namedIn);
            return named.isEmpty() ? Stream.empty() : Stream.of(local(text, named));
        });
    }

    private static Problem local(Text text, List<String> named) {
        return Problem.error(
                CODE,
                text.at(),
                "This text names " + ListedIds.of(named) + ", which readers in other countries cannot use.",
                "Say it so that it holds anywhere: \"your local emergency number\", \"emergency department\", \"doctor\". "
                        + "Each clinic's own numbers are shown beside it.");
    }
}
