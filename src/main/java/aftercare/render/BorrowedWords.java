package aftercare.render;

import aftercare.model.Edition;
import aftercare.model.Text;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
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

    private static final Pattern MARKS =
            Pattern.compile("[" + Text.BORROWED + Text.OWN + Text.NAME + Text.NAME_END + "]");

    private BorrowedWords() {}

    /** The attributes of an element with borrowed words, beginning with a space. */
    static String attributes(String language) {
        return " lang=\"" + language + "\" dir=\"auto\"";
    }

    /** Makes templates print borrowed words between marks, and note when they read other pages than their own. */
    static DefaultObjectWrapper wrapper() {
        return new ReadableValues() {
            @Override
            TemplateHashModel model(Object value, ReadableType type) {
                if (value instanceof Text text) {
                    return text.isEmpty() ? new EmptyTextModel(text, this) : new TextModel(text, type, this);
                }
                var model = super.model(value, type);
                return value instanceof Edition ? new OtherPages.EditionModel(value, model) : model;
            }
        };
    }

    /** A text that templates print with its marks. */
    private static final class TextModel extends ReadableModel {
        private final Text text;

        TextModel(Text text, ReadableType type, ReadableValues wrapper) {
            super(text, type, wrapper);
            this.text = text;
        }

        @Override
        public String getAsString() {
            return text.marked();
        }
    }

    /** A text without words: {@code ?has_content} asks only models of the library, and takes the marks of others for words. */
    private static final class EmptyTextModel extends GenericObjectModel {
        private final Text text;

        EmptyTextModel(Text text, ReadableValues wrapper) {
            super(text, wrapper);
            this.text = text;
        }

        @Override
        public String getAsString() {
            return text.marked();
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /**
     * Replaces the marks of a finished page by elements.
     *
     * @param borrowed the language of the source texts, such as {@code en}
     * @param own the language of the page
     */
    static String withElements(String html, String borrowed, String own) {
        if (html.indexOf(Text.BORROWED) < 0) {
            return html;
        }
        var told = new StringBuilder(html.length() + 1000);
        var line = new BorrowedLine(borrowed, own);
        var tags = WITHOUT_ELEMENTS.matcher(html);
        int at = 0;
        while (tags.find()) {
            line.words(html.substring(at, tags.start()));
            var tag = unmarked(tags.group());
            if (BorrowedLine.isInline(tag)) {
                line.tag(tag);
            } else {
                line.end(tag, told);
            }
            at = tags.end();
        }
        line.words(html.substring(at));
        line.end("", told);
        return told.toString();
    }

    /** Whether an element may stand at a place of a page: not in a tag, a title, a style or a script. */
    static boolean canHoldElement(String html, int at) {
        var before = WITHOUT_ELEMENTS.matcher(html).region(Math.max(0, html.lastIndexOf('<', at)), html.length());
        return !before.lookingAt() || before.end() <= at;
    }

    private static String unmarked(String html) {
        return MARKS.matcher(html).replaceAll("");
    }
}
