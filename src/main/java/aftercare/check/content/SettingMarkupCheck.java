package aftercare.check.content;

import aftercare.format.MisreadLetters;
import aftercare.format.TypedMarks;
import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reports marks of Markdown and HTML in the words of settings, which are shown as they stand: {@code title: **Rest**}. */
public final class SettingMarkupCheck implements TextCheck {
    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        if (hasPage) {
            check(SettingWords.of(text), found);
        }
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        check(SettingWords.ofSite(index.content()), found);
        index.editions().forEach(edition -> check(SettingWords.ofOthers(edition, index), found));
    }

    private static void check(Stream<Text> words, ProblemCollector found) {
        var told = new HashSet<Location>();
        words.filter(text -> !text.isBorrowed()).forEach(text -> check(text, told, found));
    }

    private static void check(Text text, Set<Location> told, ProblemCollector found) {
        TypedMarks.first(text.value())
                .filter(mark -> told.add(text.at(mark.start())))
                .ifPresent(mark -> found.warning(
                        "AC375",
                        text.at(mark.start()),
                        TypedMarks.message(Quoted.of(mark.group())),
                        "Write the words alone; links and marks belong into the text of a guide."));
        var letters = MisreadLetters.mayBeIn(text.value()) ? MisreadLetters.WORD.matcher(text.value()) : null;
        if (letters != null && letters.find() && told.add(text.at(letters.start()))) {
            found.warning(
                    "AC375",
                    text.at(letters.start()),
                    MisreadLetters.message(Quoted.of(letters.group())),
                    MisreadLetters.REMEDY);
        }
    }
}
