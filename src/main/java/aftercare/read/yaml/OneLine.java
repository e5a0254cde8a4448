package aftercare.read.yaml;

import aftercare.format.LeftForLater;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import java.util.regex.Pattern;

/** Reports texts without any word, and a second line in a text that must be one. */
final class OneLine {
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private OneLine() {}

    /** Whether a text has a letter, a digit or a sign such as an emoji; else it is reported. */
    static boolean hasWords(Setting setting, Text text, ProblemCollector problems) {
        boolean has = hasLetters(text.value())
                || LeftForLater.mayBeIn(text.value())
                || text.value().codePoints().anyMatch(OneLine::isSign);
        if (!has) {
            noWords(setting, text, problems);
        }
        return has;
    }

    /** Whether there is a letter or digit: in nearly every text, and then the first character is one. */
    private static boolean hasLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A quick test before the pattern: whether there are other characters than those of English and the space. */
    private static boolean mayEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL;
    }

    /** Reports a title, name or label without a letter or digit, or of more than one line. */
    static void check(Setting setting, Text text, ProblemCollector problems) {
        if (!hasLetters(text.value()) && !LeftForLater.mayBeIn(text.value())) {
            noWords(setting, text, problems);
        } else if (mayEnd(text.value())
                && LINE_END.matcher(text.value().strip()).find()) {
            var line = LINE_END.matcher(text.value().strip()).replaceAll(" ");
            problems.error(
                    "AC143",
                    text.at(),
                    setting.label() + " is one line for readers, and a line ends inside it.",
                    "Write:  " + setting.line(Quotes.around(line)));
        }
    }

    private static void noWords(Setting setting, Text text, ProblemCollector problems) {
        problems.error(
                "AC116",
                text.at(),
                setting.label() + " has no words: " + text + ".",
                "Write what readers should read there.");
    }
}
