package aftercare.render;

import aftercare.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of text on a page, from one block's tag to the next: words, and tags of inline elements. If all its words are
 * borrowed, one element marks the whole line; otherwise one element marks each run of borrowed words. Several elements side by
 * side would change places in a line that runs the other way: {@code <strong>None.</strong> Not one.} would end with its
 * beginning.
 */
final class BorrowedLine {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time");

    /** Elements after which sentences stand. What follows other elements may be marked element by element. */
    private static final Set<String> BEFORE_SENTENCES =
            Set.of("<p", "<h1", "<h2", "<h3", "<h4", "<dt", "<dd", "<th", "<td", "<caption", "<figcaption", "<summary");

    private final String element;
    private final String own;
    private final List<LinePart> parts = new ArrayList<>();
    private boolean isBorrowed;
    private boolean isOfSentences;

    /**
     * An empty line.
     *
     * @param borrowed the language of the borrowed words, such as {@code en}
     * @param own the language of the page
     */
    BorrowedLine(String borrowed, String own) {
        this.element = opening(borrowed);
        this.own = opening(own);
    }

    private static String opening(String language) {
        return "<span" + BorrowedWords.attributes(language) + ">";
    }

    /** Whether a tag is that of an inline element. */
    static boolean isInline(String tag) {
        return INLINE.contains(name(tag).replaceFirst("</?", ""));
    }

    void tag(String tag) {
        parts.add(new LinePart(tag, true, false));
    }

    /** Adds words between two tags. Marks in them separate borrowed words from others. */
    void words(String words) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == Text.BORROWED || c == Text.OWN) {
                add(words.substring(at, i));
                isBorrowed = c == Text.BORROWED;
                at = i + 1;
            }
        }
        add(words.substring(at));
    }

    /** Adds words of one language. Space between borrowed words counts as borrowed, so that they keep their order. */
    private void add(String words) {
        if (words.isEmpty()) {
            return;
        }
        var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && !last.isTag() && last.isBorrowed() && (isBorrowed || words.isBlank())) {
            parts.set(parts.size() - 1, new LinePart(last.text() + words, false, true));
        } else {
            parts.add(new LinePart(words, false, isBorrowed));
        }
    }

    /**
     * Appends the line, and begins the next one.
     *
     * @param tag the tag between them
     */
    void end(String tag, StringBuilder html) {
        if (isOfSentences && isWhole()) {
            wrapped(join(), html);
        } else {
            for (var part : parts) {
                if (part.isTag() || !part.isBorrowed()) {
                    html.append(part.text());
                } else {
                    wrapped(part.text(), html);
                }
            }
        }
        parts.clear();
        isOfSentences = BEFORE_SENTENCES.contains(name(tag));
        html.append(tag);
    }

    private String join() {
        var all = new StringBuilder();
        parts.forEach(part -> all.append(part.text()));
        return all.toString();
    }

    /** Appends words inside an element that states their language; space at both ends stays outside. */
    private void wrapped(String words, StringBuilder html) {
        var text = words.strip();
        int start = text.isEmpty() ? words.length() : words.indexOf(text.charAt(0));
        html.append(words, 0, start);
        if (!text.isEmpty()) {
            html.append(element)
                    .append(named(text))
                    .append("</span>")
                    .append(words, start + text.length(), words.length());
        }
    }

    private String named(String words) {
        return words.replace(String.valueOf(Text.NAME), own).replace(String.valueOf(Text.NAME_END), "</span>");
    }

    /** Whether more than one run of words is borrowed, and the line has no other words. */
    private boolean isWhole() {
        Deque<LinePart> open = new ArrayDeque<>();
        int runs = 0;
        for (var part : parts) {
            if (part.isTag() && part.text().startsWith("</")) {
                if (open.isEmpty()) {
                    return false;
                }
                open.pop();
            } else if (part.isTag()) {
                open.push(part);
            } else if (part.isBorrowed()) {
                runs += part.text().isBlank() ? 0 : 1;
            } else if (hasWords(part.text()) && open.stream().noneMatch(LinePart::saysLanguage)) {
                return false;
            }
        }
        return runs > 1 && open.isEmpty();
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The beginning of a tag, such as {@code </p}. */
    private static String name(String tag) {
        int end = Math.min(tag.length(), tag.startsWith("</") ? 2 : 1);
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** A tag, or words. */
    private record LinePart(String text, boolean isTag, boolean isBorrowed) {
        boolean saysLanguage() {
            return text.contains(" lang=");
        }
    }
}
