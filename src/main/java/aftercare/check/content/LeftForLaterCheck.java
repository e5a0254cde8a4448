package aftercare.check.content;

import aftercare.format.LeftForLater;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.problem.Quoted;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reports placeholders and notes that were left in the words of settings. Those in Markdown are reported when it is read. */
public final class LeftForLaterCheck implements TextCheck {
    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        if (hasPage) {
            check(SettingWords.of(text), text.path().locale(), found);
        }
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        check(ofSite(index), index.content().site().sourceLocale(), found);
        index.editions().forEach(edition -> check(SettingWords.ofOthers(edition, index), edition.language(), found));
    }

    private static void check(Stream<Text> words, String language, ProblemCollector found) {
        var told = new HashSet<Location>();
        words.filter(text -> !text.isBorrowed() && LeftForLater.mayBeIn(text.value()))
                .forEach(text -> check(text, language, told, found));
    }

    private static void check(Text text, String language, Set<Location> told, ProblemCollector found) {
        for (var left : LeftForLater.in(text.value(), language)) {
            var at = text.at(left.start());
            if (told.add(at)) {
                found.error(
                        left.isPlaceholder() ? ProblemKind.LEFT_PLACEHOLDER : ProblemKind.NONE,
                        "AC374",
                        at,
                        Quoted.of(left.words()) + " looks like " + left.looksLike() + ", and readers would see it.",
                        "Write what belongs here, or take it out; a note to yourselves goes on a line that begins with #.");
            }
        }
    }

    private static Stream<Text> ofSite(ContentIndex index) {
        var site = index.content().site();
        var sources =
                index.content().sources().values().stream().flatMap(source -> Stream.of(source.title(), source.by()));
        return Stream.of(Stream.of(site.title(), site.intendedUse()), site.topicTitles().values().stream(), sources)
                .flatMap(texts -> texts);
    }
}
