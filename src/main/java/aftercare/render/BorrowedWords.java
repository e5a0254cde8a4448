package aftercare.render;

import aftercare.model.Edition;
import aftercare.model.Text;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.regex.Pattern;

/**
 * Marks the untranslated words on a translated page with {@code <span lang="en">}, so that they are read aloud and
 * hyphenated by the rules of their own language (WCAG 2.2, 3.1.2). A template does not know whether it prints into text or
 * into an attribute, so it prints such words between two mark characters. In the finished page the marks become an element,
 * or are removed where no element may stand.
 */
final class BorrowedWords {
    /** Matches where no element may stand: a comment, a tag with its attributes, an element that holds only text. */
    private static final Pattern WITHOUT_ELEMENTS = Pattern.compile(
            "<(?:!--.*?-->"
                    + "|(?:title|style|script|option|textarea)\\b[^<]*+"
                    + "|(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>)",
            Pattern.DOTALL);

    /** Matches the words between tags. */
    private static final Pattern WORDS = Pattern.compile("(?<=^|>)(\\s*)([^<\\s][^<]*)");

    private BorrowedWords() {}

    /** The attributes of an element with borrowed words, beginning with a space. */
    static String attributes(String language) {
        return " lang=\"" + language + "\" dir=\"auto\"";
    }

    /** Makes templates print borrowed words between marks, and tell when they read other pages than their own. */
    static DefaultObjectWrapper wrapper() {
        return new DefaultObjectWrapper(Configuration.VERSION_2_3_34) {
            @Override
            protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
                if (value instanceof Edition edition) {
                    return new OtherPages.EditionModel(edition, this);
                }
                return value instanceof Text text ? new TextModel(text, this) : super.handleUnknownType(value);
            }
        };
    }

    /** A text that templates print with its marks. */
    private static final class TextModel extends GenericObjectModel {
        private final Text text;

        TextModel(Text text, DefaultObjectWrapper wrapper) {
            super(text, wrapper);
            this.text = text;
        }

        @Override
        public String getAsString() {
            return text.marked();
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * Replaces the marks of a finished page by elements.
     *
     * @param language of the source texts, such as {@code en}
     */
    static String told(String html, String language) {
        var element = "$1<span" + attributes(language) + ">$2</span>";
        var told = new StringBuilder(html.length() + 1000);
        int at = 0;
        for (int start = html.indexOf(Text.BORROWED); start >= 0; start = html.indexOf(Text.BORROWED, at)) {
            int end = end(html, start);
            var words = unmarked(html.substring(start, end));
            told.append(html, at, start);
            told.append(canHoldElement(html, start) ? WORDS.matcher(words).replaceAll(element) : words);
            at = end;
        }
        return unmarked(told.append(html, at, html.length()).toString());
    }

    /** The end of a run of borrowed words. Runs separated only by space are joined, so that they keep their order in a line. */
    private static int end(String html, int start) {
        int end = start;
        int next = start;
        while (next < html.length() && html.charAt(next) == Text.BORROWED) {
            end = html.indexOf(Text.OWN, next) + 1;
            if (end == 0) {
                return html.length();
            }
            next = end;
            while (next < html.length() && Character.isWhitespace(html.charAt(next))) {
                next++;
            }
        }
        return end;
    }

    /** Whether an element may stand at a place of a page: not in a tag, a title, a style or a script. */
    static boolean canHoldElement(String html, int at) {
        var before = WITHOUT_ELEMENTS.matcher(html).region(Math.max(0, html.lastIndexOf('<', at)), html.length());
        return !before.lookingAt() || before.end() <= at;
    }

    private static String unmarked(String html) {
        return html.replace(String.valueOf(Text.BORROWED), "").replace(String.valueOf(Text.OWN), "");
    }
}
