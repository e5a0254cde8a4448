package aftercare.tree;

import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.Problem;
import aftercare.prose.LocalServices;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** T6: every outcome's contact names someone from the contact words; no text names one country's phone number or service. */
final class ContactRule implements Rule {
    private static final String CODE = "T6";

    @Override
    public String code() {
        return CODE;
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
        var words = new ContactWords(tree.words().contactWords(), locale);
        return tree.check().outcomes().stream()
                // What a translation borrows is held against the words of its own language, in the source.
                .filter(outcome -> !outcome.contact().isBorrowed())
                .filter(outcome -> !words.namedIn(outcome.contact().value()))
                .map(outcome -> nobody(outcome, tree.words().contactWords()));
    }

    private static Problem nobody(Outcome outcome, List<Text> words) {
        return Problem.error(
                CODE,
                outcome.contact().at(),
                "The contact of the outcome \"" + outcome.id() + "\" names nobody to turn to.",
                remedy(words));
    }

    private static String remedy(List<Text> words) {
        if (words.isEmpty()) {
            return "Give \"contact-words\" in strings.yaml first, such as doctor and pharmacist.";
        }
        if (words.get(0).isBorrowed()) {
            return "Give \"contact-words\" in the strings.yaml of this language first.";
        }
        var some = words.stream().map(Text::value).limit(3).toList();
        return "Name one of the contact words of strings.yaml, such as " + Listing.of(some) + ".";
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
                "This text names " + Listing.of(named) + ", which readers in other countries cannot use.",
                "Say it so that it holds anywhere: \"your local emergency number\", \"emergency department\", \"doctor\". "
                        + "Each clinic's own numbers are shown beside it.");
    }
}
