package aftercare.render;

import aftercare.model.Clinic;
import aftercare.model.LanguageTag;
import aftercare.model.Text;
import aftercare.page.Shell;
import java.text.Bidi;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes words and numbers of a clinic read in their own direction on a page of the other direction: a phone number beside an Arabic
 * label still reads from left to right. A template does not know whether it prints into text or into an attribute, so words
 * and numbers of a clinic stand between mark characters. In the finished page these become {@code <bdi>}, or are removed
 * where no element may stand.
 */
final class OwnDirection {
    private static final char WORDS = '\uFDD2';
    private static final char NUMBER = '\uFDD3';
    private static final char END = '\uFDD4';

    /**
     * A phone number among words: with a plus, in three groups of digits, one of them of three or more, or in two long ones. Hours such
     * as {@code 9.00-17.00} are none: in Arabic words they begin at the right.
     */
    private static final Pattern PHONE = Pattern.compile("\\+\\p{Nd}[\\p{Nd} .()/-]*\\p{Nd}"
            + "|(?=[\\p{Nd} -]*\\p{Nd}{3})\\p{Nd}+(?:[ -]\\p{Nd}+){2,}"
            + "|\\p{Nd}{2,5} \\p{Nd}{4,}");

    private final boolean isRightToLeft;
    private boolean hasChanged;

    private OwnDirection(boolean isRightToLeft) {
        this.isRightToLeft = isRightToLeft;
    }

    /** The frame of a page, with the clinic's words and numbers between marks; unchanged if none needs them. */
    static Shell marked(Shell shell) {
        var language = new LanguageTag(shell.edition().language());
        var direction = new OwnDirection(language.isRightToLeft());
        var marked = direction.marked(shell.clinic());
        return direction.hasChanged ? shell.with(marked) : shell;
    }

    private Clinic marked(Clinic clinic) {
        return clinic.shown(this::words, this::number);
    }

    private Text words(Text text) {
        return changed(
                text,
                text.value()
                        .lines()
                        .map(line -> needsMarks(line) ? WORDS + withNumbers(line) + END : line)
                        .collect(Collectors.joining("\n")));
    }

    /** A line with its phone numbers between marks: an address or a legal line may hold one, too. */
    private static String withNumbers(String line) {
        return PHONE.matcher(line).replaceAll(NUMBER + "$0" + END);
    }

    private Text number(Text text) {
        return isRightToLeft && text.isPresent() ? changed(text, NUMBER + text.value() + END) : text;
    }

    private boolean needsMarks(String line) {
        return isRightToLeft || Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    private Text changed(Text text, String value) {
        if (value.equals(text.value())) {
            return text;
        }
        hasChanged = true;
        return new Text(value, text.at(), text.runs(), text.isBorrowed());
    }

    /** Replaces the marks of a finished page by elements. */
    static String withElements(String html) {
        if (html.indexOf(END) < 0) {
            return html;
        }
        var told = new StringBuilder(html.length() + 200);
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c < WORDS || c > END) {
                told.append(c);
            } else if (BorrowedWords.canHoldElement(html, i)) {
                told.append(element(c));
            }
        }
        return told.toString();
    }

    private static String element(char mark) {
        return switch (mark) {
            case WORDS -> "<bdi>";
            case NUMBER -> "<bdi dir=\"ltr\">";
            default -> "</bdi>";
        };
    }
}
