package aftercare.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an editor left for later and forgot: placeholders, {@code TODO}, words that fill a page.
 *
 * @param start the index of its first character
 * @param words as typed
 * @param isPlaceholder whether it looks as if a program should put something in its place
 */
public record LeftForLater(int start, String words, boolean isPlaceholder) {
    /** Words that, in square brackets, begin a note to the author: {@code [insert name]}. */
    private static final List<String> BRACKETED =
            List.of("insert", "your", "add", "enter", "fill in", "title", "name", "date", "number", "description");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\{[^{}\\n]{0,80}}}|\\$\\{[^{}\\n]{1,80}}|\\{%[^{}\\n]{0,80}%}|<%[^%<>\\n]{0,80}%>|\\[\\[[^\\[\\]\\n]{1,80}]]");
    private static final Pattern TO_DO = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:TODO|FIXME|XXX+|TBD|TBC|TKTK)(?![\\p{L}\\p{N}_])|[Ll]orem\\s+[Ii]psum|LOREM\\s+IPSUM"
                    + "|(?<!\\S)\\?{3,}(?!\\S)|^\\s*(?:…|\\.{3})\\s*$"
                    + "|\\[(?i:" + String.join("|", BRACKETED) + ")(?: [^\\[\\]\\n]{0,60})?](?![(\\[:])");
    private static final List<String> SIGNS = Stream.concat(
                    Stream.of(
                            "{{", "${", "{%", "<%", "[[", "TODO", "FIXME", "XXX", "TBD", "TBC", "TKTK", "psum", "PSUM",
                            "???", "…", "..."),
                    BRACKETED.stream().flatMap(LeftForLater::cases))
            .toList();

    /** Larger than the first character of every mark. */
    private static final int LETTERS = 0x2100;
    /** Whether a mark begins with a character, by the number of the character. */
    private static final boolean[] BEGINNINGS = beginnings();

    /** Languages in which {@code TODO} is an ordinary word: "everything". */
    private static final Set<String> ALL_IS_TODO = Set.of("es", "pt", "gl", "ast");

    private static Stream<String> cases(String word) {
        var capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return Stream.of("[" + word, "[" + capital, "[" + word.toUpperCase(Locale.ROOT));
    }

    /** Whether a text may hold such words. Most texts have nothing of the kind, so one pass looks for their beginnings. */
    public static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < LETTERS && BEGINNINGS[letter] && beginsAt(i, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAt(int index, String text) {
        for (var sign : SIGNS) {
            if (text.startsWith(sign, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] beginnings() {
        var beginnings = new boolean[LETTERS];
        SIGNS.forEach(sign -> beginnings[sign.charAt(0)] = true);
        return beginnings;
    }

    /** All such words of a text: placeholders first, then notes, each in the order of the text. */
    public static List<LeftForLater> in(String text, String language) {
        var found = new ArrayList<LeftForLater>();
        if (mayBeIn(text)) {
            add(PLACEHOLDER, true, text, language, found);
            add(TO_DO, false, text, language, found);
        }
        return found;
    }

    private static void add(
            Pattern pattern, boolean isPlaceholder, String text, String language, List<LeftForLater> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!isWord(matcher.group(), matcher.end(), text, language)) {
                found.add(new LeftForLater(matcher.start(), matcher.group(), isPlaceholder));
            }
        }
    }

    private static boolean isWord(String found, int end, String text, String language) {
        return found.equals("TODO")
                && ALL_IS_TODO.contains(language)
                && (end >= text.length() || text.charAt(end) != ':');
    }

    /** What it looks like, in words that end a sentence. */
    public String looksLike() {
        return isPlaceholder ? "a placeholder that nothing fills in" : "a note to yourselves";
    }
}
