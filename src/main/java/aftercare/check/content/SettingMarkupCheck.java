package aftercare.check.content;

import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Quoted;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports marks of Markdown and HTML in the words of settings, which are shown as they stand: {@code title: **Rest**}. */
public final class SettingMarkupCheck implements TextCheck {
    private static final Pattern MARKUP = Pattern.compile(
            "\\*\\*[^*\\n]{1,200}\\*\\*|__[^_\\n]{1,200}__|`[^`\\n]{1,200}`"
                    + "|!?\\[[^\\[\\]\\n]{1,200}]\\([^()\\s]{1,300}\\)|\\[@[a-z0-9][^\\[\\]\\n]{0,200}]"
                    + "|</?(?:b|i|u|p|a|br|em|strong|span|div|sup|sub)(?: [^<>\\n]{0,200})?/?>|&(?:amp|nbsp|quot|lt|gt|#[0-9]{1,6});");

    @Override
    public void check(Guide text, boolean hasPage, ProblemCollector found) {
        if (hasPage) {
            check(SettingWords.of(text), found);
        }
    }

    @Override
    public void checkOthers(ContentIndex index, ProblemCollector found) {
        index.editions().forEach(edition -> check(SettingWords.ofOthers(edition, index), found));
    }

    private static void check(Stream<Text> words, ProblemCollector found) {
        var told = new HashSet<Location>();
        words.filter(text -> !text.isBorrowed() && mayHold(text.value())).forEach(text -> check(text, told, found));
    }

    /** A quick test before the slow pattern: whether a text has one of the signs of markup. */
    private static boolean mayHold(String text) {
        return text.chars().anyMatch(c -> "*_`[<&".indexOf(c) >= 0);
    }

    private static void check(Text text, Set<Location> told, ProblemCollector found) {
        var mark = MARKUP.matcher(text.value());
        if (mark.find() && told.add(text.at(mark.start()))) {
            found.warning(
                    "AC375",
                    text.at(mark.start()),
                    "This setting holds plain words, so readers see " + Quoted.of(mark.group()) + " as you typed it.",
                    "Write the words alone; links and marks belong into the text of a guide.");
        }
    }
}
