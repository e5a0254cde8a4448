package aftercare.markdown;

import aftercare.format.HtmlText;
import aftercare.markdown.address.Address;
import aftercare.markdown.typography.Typography;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.ProblemKind;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds one passage: its HTML with placeholders, and its plain words.
 *
 * <p>Every character that an author typed goes through {@link #text}, which escapes it; {@link #markup} is for
 * constants of this package.
 */
final class PassageBuilder {
    /** Deeper nodes are shown as typed, because each level takes stack. No author nests so deeply. */
    private static final int DEPTH = 100;

    private final ReadingState reading;
    private final Writers writers;
    private final boolean bare;
    private final StringBuilder html;
    private final StringBuilder words;
    private final List<Prose.Piece> pieces = new ArrayList<>();
    private final SourceOrigins origins = new SourceOrigins();
    private final Typography typography;
    private int depth;
    private boolean inLink;
    private boolean inHeading;

    PassageBuilder(ReadingState reading, Writers writers) {
        this(reading, writers, false);
    }

    private PassageBuilder(ReadingState reading, Writers writers, boolean bare) {
        this.reading = reading;
        this.writers = writers;
        this.bare = bare;
        // A passage has many words, and what is bare a line of them.
        this.html = new StringBuilder(bare ? 64 : 1024);
        this.words = new StringBuilder(bare ? 64 : 512);
        this.typography = reading.typography().fresh();
    }

    /**
     * A builder that writes only words and emphasis and records nothing: for tables of contents, alternative texts and
     * labels.
     */
    PassageBuilder bare() {
        var bareBuilder = new PassageBuilder(reading, writers, true);
        bareBuilder.depth = depth;
        return bareBuilder;
    }

    boolean isBare() {
        return bare;
    }

    ReadingState reading() {
        return reading;
    }

    Typography typography() {
        return typography;
    }

    void node(Node node) {
        if (depth >= DEPTH) {
            tooDeep(node);
            return;
        }
        depth++;
        writers.of(node).write(node, this);
        depth--;
    }

    void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void tooDeep(Node node) {
        error(
                ProblemKind.UNREAD_TEXT,
                "AC220",
                node.getStartOffset(),
                "More than " + DEPTH + " marks stand inside one another here.",
                "Write it with fewer quotes, lists, stars or brackets.");
        text(node.getChars().toString());
    }

    void markup(String constant) {
        html.append(constant);
    }

    void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        HtmlText.escape(value, 0, value.length(), html);
        html.append('"');
    }

    /** What a link or picture says when it is pointed at. */
    void title(BasedSequence title) {
        if (title.isNotNull()) {
            var words = Escaping.unescapeString(title);
            attribute("title", words);
            reading.addAside(words, title.getStartOffset());
        }
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    void text(String text, int start, int end) {
        if (start == end) {
            return;
        }
        if (isSource(text)) {
            origins.add(words.length(), start);
            HtmlText.escape(text, reading.survey().letters(), start, end, html);
        } else {
            HtmlText.escape(text, start, end, html);
        }
        words.append(text, start, end);
    }

    /** The letters of a text; nobody may change them. */
    char[] letters(String text) {
        return isSource(text) ? reading.survey().letters() : text.toCharArray();
    }

    @SuppressWarnings("ReferenceEquality") // only the source itself has offsets that are places
    private boolean isSource(String text) {
        return text == reading.source();
    }

    void placeholder(Prose.Piece piece) {
        flush();
        pieces.add(piece);
    }

    /** Starts a new line of HTML, unless one has just begun. */
    void line() {
        if (html.isEmpty() ? !pieces.isEmpty() : html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    /** Removes spaces before a raised number. */
    void trim() {
        trim(html);
        trim(words);
    }

    private static void trim(StringBuilder builder) {
        int end = builder.length();
        while (end > 0 && builder.charAt(end - 1) <= ' ') {
            end--;
        }
        builder.setLength(end);
    }

    String words() {
        return words.toString();
    }

    /** The words so far, with their places. The offset is where their block begins. */
    Text written(int offset) {
        var all = words.toString();
        var kept = all.strip();
        int first = kept.length() == all.length() ? 0 : all.indexOf(kept);
        return new Text(kept, reading.at(offset), origins.runs(first, kept.length(), offset, reading));
    }

    /** Removes the recorded words, because a new block starts a new sentence. */
    void endWords() {
        typography.restart();
        words.setLength(0);
        origins.clear();
    }

    /** Records a line break of the source. */
    void lineBreak() {
        words.append(' ');
        origins.lineBreak();
    }

    /** The last character written; a line end at the start of a block. */
    char previous() {
        return words.isEmpty() ? '\n' : words.charAt(words.length() - 1);
    }

    boolean isInLink() {
        return inLink;
    }

    boolean isInHeading() {
        return inHeading;
    }

    void enterLink() {
        inLink = true;
    }

    void leaveLink() {
        inLink = false;
    }

    void heading(Node words) {
        inHeading = true;
        children(words);
        inHeading = false;
    }

    void error(String code, int offset, String message, String hint) {
        error(ProblemKind.NONE, code, offset, message, hint);
    }

    void error(ProblemKind kind, String code, int offset, String message, String hint) {
        if (!bare) {
            reading.error(kind, code, offset, message, hint);
        }
    }

    void refuse(int offset, Address.Refused refused) {
        error(refused.code(), offset, refused.message(), refused.hint());
    }

    void warning(String code, int offset, String message, String hint) {
        if (!bare) {
            reading.warning(code, offset, message, hint);
        }
    }

    /** The HTML since the last placeholder. */
    String html() {
        return html.toString();
    }

    Prose.Passage passage(boolean startsWithHeading) {
        flush();
        return new Prose.Passage(pieces, startsWithHeading);
    }

    private void flush() {
        if (!html.isEmpty()) {
            pieces.add(new Prose.Html(html.toString()));
            html.setLength(0);
        }
    }
}
