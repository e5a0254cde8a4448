package aftercare.check.content;

import aftercare.format.HtmlText;
import aftercare.model.Prose;

/** Gets the plain text of HTML that our Markdown reader made. */
public final class PlainWords {
    private static final int START = 80;

    private PlainWords() {}

    static String of(Prose.Passage passage) {
        return of(html(passage));
    }

    /** The first words, enough to see how a passage begins. */
    static String start(Prose.Passage passage) {
        var html = html(passage);
        return of(html.length() <= START ? html : html.substring(0, START));
    }

    static String of(String html) {
        var words = new StringBuilder(html.length());
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                inTag = true;
            } else if (c == '>' && inTag) {
                inTag = false;
            } else if (!inTag) {
                words.append(c);
            }
        }
        return HtmlText.shown(words.toString()).strip();
    }

    /** The HTML of a passage, without parts that are filled in per page. */
    public static String html(Prose.Passage passage) {
        var html = new StringBuilder();
        for (var piece : passage.pieces()) {
            if (piece instanceof Prose.Html part) {
                html.append(part.html());
            }
        }
        return html.toString();
    }
}
