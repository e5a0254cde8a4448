package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports two headings with the same words in one text, unless they stand below different headings: {@code Pain} below
 * {@code Day 1} and {@code Day 2}.
 */
public final class RepeatedHeadingCheck implements PassageCheck {
    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        var first = new HashMap<List<String>, Text>();
        var above = new ArrayDeque<Prose.Heading>();
        for (var heading : prose.headings()) {
            while (!above.isEmpty() && above.getLast().level() >= heading.level()) {
                above.removeLast();
            }
            above.addLast(heading);
            var words = heading.text();
            var path = above.stream().map(RepeatedHeadingCheck::key).toList();
            var other = Optional.ofNullable(first.putIfAbsent(path, words))
                    .or(() -> Optional.ofNullable(above.size() > 1 ? first.get(List.of(key(heading))) : null));
            if (other.isPresent()) {
                found.error(
                        "AC328",
                        words.at(),
                        "The heading \"" + words + "\" stands on line "
                                + other.get().at().line() + " already.",
                        "Say what this part is about that the other is not.");
            }
        }
    }

    private static String key(Prose.Heading heading) {
        return heading.text().value().strip().toLowerCase(Locale.ROOT);
    }
}
