package aftercare.render;

import aftercare.model.Text;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * Tells on a page of a translation which words are the source's, so that they are read aloud, broken and spelt by the rules of
 * their own language (WCAG 2.2, 3.1.2). A template does not know whether it prints into a text or into an attribute; so it
 * prints such words between two marks, which the finished page turns into an element, or leaves out where none can be.
 */
final class BorrowedWords {
    /** Elements that hold text alone. */
    private static final String[] WITHOUT_ELEMENTS = {"title", "style", "script", "option", "textarea"};

    private static final String ELEMENT_END = "</span>";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String html;
    private final String element;
    private final StringBuilder told;

    /** The end tag of an element that holds text alone; empty outside of one. */
    private String textAlone = "";

    /** Whether the words in hand are borrowed, and whether the element that says so is open: tags may stand among them. */
    private boolean isBorrowed;

    private boolean isOpen;

    private BorrowedWords(String html, String language) {
        this.html = html;
        this.element = "<span" + attributes(language) + ">";
        this.told = new StringBuilder(html.length() + 1000);
    }

    /** Of an element that holds borrowed words; with a space before them. */
    static String attributes(String language) {
        return " lang=\"" + language + "\" dir=\"auto\"";
    }

    /** Has templates print borrowed words between marks. */
    static DefaultObjectWrapper wrapper() {
        return new DefaultObjectWrapper(Configuration.VERSION_2_3_34) {
            @Override
            protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
                return value instanceof Text text ? new TextModel(text, this) : super.handleUnknownType(value);
            }
        };
    }

    /** A text that prints its marks. */
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
     * The page without marks.
     *
     * @param language the source's
     */
    static String told(String html, String language) {
        return html.indexOf(Text.BORROWED) < 0 ? html : new BorrowedWords(html, language).told();
    }

    private String told() {
        int at = 0;
        while (at < html.length()) {
            at = html.charAt(at) == '<' ? tag(at) : character(at);
        }
        close();
        return told.toString();
    }

    private int character(int at) {
        char here = html.charAt(at);
        if (here == Text.BORROWED) {
            isBorrowed = true;
        } else if (here == Text.OWN) {
            isBorrowed = false;
            if (!goesOn(at + 1)) {
                close();
            }
        } else {
            if (isBorrowed && !isOpen && textAlone.isEmpty() && !Character.isWhitespace(here)) {
                told.append(element);
                isOpen = true;
            }
            told.append(here);
        }
        return at + 1;
    }

    /** Whether more such words follow after a space: sentences in one element keep their order in a line of the other direction. */
    private boolean goesOn(int from) {
        int at = from;
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        return at < html.length() && html.charAt(at) == Text.BORROWED;
    }

    private int tag(int at) {
        close();
        if (!textAlone.isEmpty() && !html.startsWith(textAlone, at)) {
            told.append('<');
            return at + 1;
        }
        int end = tagEnd(at);
        for (int i = at; i < end; i++) {
            char here = html.charAt(i);
            if (here != Text.BORROWED && here != Text.OWN) {
                told.append(here);
            }
        }
        textAlone = textAlone(at);
        return end;
    }

    private String textAlone(int tag) {
        for (var name : WITHOUT_ELEMENTS) {
            int after = tag + 1 + name.length();
            if (html.startsWith(name, tag + 1) && after < html.length() && !Character.isLetter(html.charAt(after))) {
                return "</" + name + ">";
            }
        }
        return "";
    }

    /** Behind the tag's end; an attribute's value may hold a {@code >}. */
    private int tagEnd(int at) {
        if (html.startsWith(COMMENT, at)) {
            int end = html.indexOf(COMMENT_END, at);
            return end < 0 ? html.length() : end + COMMENT_END.length();
        }
        char quote = 0;
        for (int i = at + 1; i < html.length(); i++) {
            char here = html.charAt(i);
            if (quote != 0) {
                quote = here == quote ? 0 : quote;
            } else if (here == '"' || here == '\'') {
                quote = here;
            } else if (here == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private void close() {
        if (isOpen) {
            told.append(ELEMENT_END);
            isOpen = false;
        }
    }
}
