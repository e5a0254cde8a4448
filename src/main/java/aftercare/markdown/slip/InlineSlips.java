package aftercare.markdown.slip;

import aftercare.markdown.parse.CharacterSet;
import aftercare.markdown.slip.Slips.SlipText;
import aftercare.model.Evidence;
import aftercare.problem.Quoted;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports marks of links, sources, evidence words and bold that were not read as such. */
final class InlineSlips {
    private static final Pattern GAP = Pattern.compile(
            "\\[([^\\[\\]\\n\\u0000]{1,200})](?:[ \\u00A0]+|[ \\u0000]*\\n[ \\u0000]*)\\((?!@|[0-9.,-]*\\))([^\\s()\\u0000]{1,300})\\)");
    private static final Pattern REVERSED =
            Pattern.compile("\\(([^()\\n\\u0000]{1,200})\\)\\[([^\\[\\]\\s\\u0000@^]*[./#][^\\[\\]\\s\\u0000]*)]");
    private static final Pattern UNCLOSED = Pattern.compile(
            "(!?\\[[^\\[\\]\\n\\u0000]{0,200}])\\(([^\\s()\\u0000\\u0001]{1,300}[./#][^\\s()\\u0000\\u0001]{1,300}|\\u0001{1,600})[ \\t]*(?=\\n|$)");
    /** Marks of other programs: of highlighted words ({@code ==words==}), and of raised numbers ({@code m^2^}). */
    private static final Pattern OTHER_MARKS =
            Pattern.compile("(?<![=\\p{L}\\p{N}])==(?=[^\\s=])[^=\\n\\u0000]{1,200}(?<=\\S)==(?!=)"
                    + "|(?<=[\\p{L}\\p{N})])\\^[\\p{L}\\p{N}+-]{1,20}\\^"
                    // A formula of TeX: $x^2$.
                    + "|(?<![$\\p{L}\\p{N}])\\$(?=[^\\s$])[^$\\n\\u0000]{0,80}[\\^_\\\\=\\u0001][^$\\n\\u0000]{0,80}(?<=\\S)\\$(?![$\\p{L}\\p{N}])"
                    // Attributes after a picture, a link or a heading.
                    + "|\\{:? ?(?:[.#][A-Za-z][\\w-]{0,40}|[a-z-]{2,20}=[^{}\\n]{0,40})(?: [^{}\\n]{0,80})?}");

    private static final Pattern OPEN = Pattern.compile("(?<!\\*)\\*\\*\\*?(?!\\*)|(?<!_)__(?!_)|(?<!~)~~++");
    /**
     * A single star or underscore at the start of a word, or an underscore at its end. In "a_b" and "5 * 3" they are not
     * markup, and a star after a word may point to a note.
     */
    private static final Pattern SINGLE = Pattern.compile(
            "(?<![^\\s\\p{Z}\\u0000\\u0001(\\[\"'“‘„«/-])(?<![*_])[*_](?=[\\p{L}\\p{N}])(?![*_])|(?<=[\\p{L}\\p{N}.,;:!?])_(?![\\p{L}\\p{N}_*])");

    private static final Pattern BACKTICK = Pattern.compile("`+");
    /**
     * Citations with a mistake: other brackets, no {@code @}, an id that ends in a year with one bracket or none, or an id
     * whose bracket is never closed.
     */
    private static final Pattern SOURCE = Pattern.compile("(?:[({] *|\\[-)@ *([A-Za-z0-9][A-Za-z0-9_-]*)"
            + " *[])}]|\\[([a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:[;,] ?@?[a-z][a-z0-9]*(?:-[a-z0-9]+)+){0,9})](?![\\[(:])|(?<![\\p{L}\\p{N}._%+/-])[\\[({]? ?@"
            + " ?([a-z][a-z0-9]*+(?:-[a-z0-9]++)*-[12][0-9]{3})(?![\\p{L}\\p{N}])"
            + "|\\[@([a-z][a-z0-9]*+(?:-[a-z0-9]++)*+)(?![]\\p{L}\\p{N}-])");

    /** The number of a note as other programs write it: {@code [1]}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?)\"”])\\[([0-9]{1,3})](?![\\[(:\\u0001])");

    private static final String EVIDENCE_WORDS =
            Arrays.stream(Evidence.values()).map(Evidence::words).collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern EVIDENCE = Pattern.compile(
            "[(\\[]" + EVIDENCE_WORDS + "[)\\]]|\\{ ?" + EVIDENCE_WORDS + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final CharacterSet EVIDENCE_LETTERS = new CharacterSet(Arrays.stream(Evidence.values())
            .map(evidence -> evidence.words().substring(0, 1))
            .map(letter -> letter + letter.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining()));

    private final VisibleWords visible;
    private final SlipText reading;

    private InlineSlips(VisibleWords visible, SlipText reading) {
        this.visible = visible;
        this.reading = reading;
    }

    static void report(Node block, VisibleWords visible, SlipText reading) {
        var slips = new InlineSlips(visible, reading);
        slips.brackets();
        slips.open();
        slips.links(block);
    }

    private void brackets() {
        String text = visible.text();
        boolean hasRound = visible.has('(');
        boolean hasSquare = visible.has('[');
        if (hasRound && hasSquare) {
            each(GAP, this::gap);
            each(REVERSED, this::reversed);
            each(UNCLOSED, this::unclosed);
        }
        if (visible.has('=') || visible.has('^') || visible.has('{') || visible.has('$')) {
            each(OTHER_MARKS, this::otherMarks);
        }
        if (hasSquare || visible.has('@')) {
            each(SOURCE, this::source);
        }
        if (hasSquare) {
            number(NUMBER.matcher(text));
        }
        if (hasSquare || visible.has('{') || (hasRound && beginsEvidence(text))) {
            each(EVIDENCE, this::evidence);
        }
    }

    /** Whether a round bracket stands before the first letter of an evidence word; most stand before other words. */
    private static boolean beginsEvidence(String text) {
        int bracket = text.indexOf('(');
        while (bracket >= 0 && bracket + 1 < text.length()) {
            if (EVIDENCE_LETTERS.has(text.charAt(bracket + 1))) {
                return true;
            }
            bracket = text.indexOf('(', bracket + 1);
        }
        return false;
    }

    private void each(Pattern pattern, Consumer<Matcher> told) {
        var matcher = pattern.matcher(visible.text());
        while (matcher.find()) {
            told.accept(matcher);
        }
    }

    private void gap(Matcher link) {
        warn(
                link,
                (link.group().indexOf('\n') < 0 ? "A blank stands" : "A line ends") + " between the words of this "
                        + kind(link) + " and its address, so readers see both and no " + kind(link) + ".",
                write(link));
    }

    private void reversed(Matcher link) {
        warn(
                link,
                "The brackets of this " + kind(link) + " are the other way round, so readers see them and no "
                        + kind(link) + ".",
                write(link));
    }

    private boolean isPicture(Matcher link) {
        return link.start() > 0 && visible.text().charAt(link.start() - 1) == '!';
    }

    private String kind(Matcher link) {
        return isPicture(link) ? "picture" : "link";
    }

    private String write(Matcher link) {
        return "Write:  " + (isPicture(link) ? "!" : "") + "[" + typed(link, 1) + "](" + typed(link, 2) + ")";
    }

    private void unclosed(Matcher link) {
        warn(
                link,
                "The address of this link or picture has no closing bracket, so readers see it as you typed it.",
                "Write:  " + typed(link, 1) + "(" + typed(link, 2).strip() + ")");
    }

    private void otherMarks(Matcher mark) {
        warn(
                mark,
                "These signs mark nothing here, so readers see them.",
                "Write the words alone, or  **words**  to stress them.");
    }

    private void source(Matcher source) {
        String id = Stream.of(1, 2, 3, 4)
                .map(source::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        warn(
                source,
                "This looks like a source and is none, so readers see it as you typed it.",
                "Write:  [@" + Quoted.brief(id.replaceAll("[;,] ?@?", "; @"))
                        + "]  or \\[ for a bracket that readers see.");
    }

    private void number(Matcher note) {
        if (note.find()) {
            warn(
                    note,
                    "This looks like the number of a note and is none, so readers see it as you typed it.",
                    "Write  [^" + note.group(1) + "]  for a footnote, whose words stand behind [^" + note.group(1)
                            + "]: below, or [@id] for a source of sources.yaml.");
        }
    }

    private void evidence(Matcher word) {
        warn(
                word,
                "This looks like an evidence word and is none.",
                "Write:  {" + word.group().replaceAll("[^\\p{L} ]", "").strip().toLowerCase(Locale.ROOT) + "}");
    }

    /** Reports the first mark that has no partner; further ones are most often the other half of the same pair. */
    private void open() {
        String text = visible.text();
        boolean hasMark = visible.has('*') || visible.has('_');
        boolean isDouble =
                (hasMark && (text.contains("**") || text.contains("__"))) || (visible.has('~') && text.contains("~~"));
        if (isDouble && openDouble(OPEN.matcher(text))) {
            return;
        }
        if (hasMark) {
            single(SINGLE.matcher(text));
        }
        if (visible.has('`')) {
            single(BACKTICK.matcher(text));
        }
    }

    private boolean openDouble(Matcher mark) {
        boolean isOpen = mark.find();
        if (isOpen) {
            String sign = mark.group().startsWith("~") ? "~~" : mark.group();
            if (StrayMarks.isBesideLetter(visible.text(), mark)) {
                warn(
                        mark,
                        "A bracket, quotation mark or the like stands inside " + Quoted.of(mark.group())
                                + " and a letter outside, so readers see the marks.",
                        "Put a blank between the mark and the letter, or the bracket outside:  (" + sign + "words"
                                + sign + ")");
                return true;
            }
            warn(
                    mark,
                    Quoted.of(mark.group()) + " has no other to go with, or a blank on the inside, so readers see it.",
                    "Write:  " + sign + "words" + sign + "  or \\" + sign.charAt(0) + "\\" + sign.charAt(0)
                            + " for marks that readers see.");
        }
        return isOpen;
    }

    private void single(Matcher mark) {
        if (mark.find()) {
            warn(
                    mark,
                    Quoted.of(mark.group()) + " has no other to go with, so readers see it.",
                    "Write:  " + mark.group() + "words" + mark.group() + "  or \\" + mark.group()
                            + " for a mark that readers see.");
        }
    }

    private void links(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link && hasBlanks(link)) {
                reading.tell(
                        "AC231",
                        link.getUrl().getStartOffset(),
                        "Blanks stand beside the address of this link.",
                        "Write:  [" + Quoted.brief(link.getText()) + "](" + Quoted.brief(link.getUrl()) + ")");
            }
            links(node);
        }
    }

    private static boolean hasBlanks(Link link) {
        var opening = link.getLinkOpeningMarker();
        int url = link.getPageRef().getStartOffset();
        boolean before = link.getUrlOpeningMarker().isNull() && url > opening.getEndOffset();
        var closing = link.getLinkClosingMarker();
        boolean after = link.getTitle().isNull()
                && link.getUrlClosingMarker().isNull()
                && closing.getStartOffset() > link.getUrl().getEndOffset();
        return !link.getUrl().isEmpty() && (before || after);
    }

    private String typed(Matcher matcher, int group) {
        return Quoted.brief(reading.source()
                .substring(visible.start() + matcher.start(group), visible.start() + matcher.end(group)));
    }

    private void warn(Matcher at, String message, String hint) {
        if (!reading.isTold(visible.start() + at.start())) {
            reading.tell("AC231", visible.start() + at.start(), message, hint);
        }
    }
}
