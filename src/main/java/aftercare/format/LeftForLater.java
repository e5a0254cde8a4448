package aftercare.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an editor left for later and forgot: placeholders, {@code TODO}, words that fill a page.
 *
 * @param start the index of its first character
 * @param words as typed
 * @param isPlaceholder whether it looks as if a program should put something in its place
 */
public record LeftForLater(int start, String words, boolean isPlaceholder) {
    /** With which words in square brackets begin that tell an author what to write. */
    private static final List<String> BRACKETED = List.of(
            "insert",
            "your",
            "add",
            "enter",
            "fill in",
            "title",
            "name",
            "date",
            "number",
            "description",
            "clinic",
            "hospital",
            "phone",
            "telephone",
            "email",
            "address",
            "picture",
            "image",
            "photo",
            "citation",
            "placeholder",
            "to come",
            "describe");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\{[^{}\\n]{0,80}}}|\\$\\{[^{}\\n]{1,80}}|\\{%[^{}\\n]{0,80}%}|<%[^%<>\\n]{0,80}%>|\\[\\[[^\\[\\]\\n]{1,80}]]"
                    + "|%[A-Z][A-Z_]{2,30}%|@@[\\w-]{2,30}@@");
    private static final Pattern TO_DO = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:TODO|FIXME|XXX+|TBD|TBC|TKTK)(?![\\p{L}\\p{N}_])|[Ll]orem\\s+[Ii]psum|LOREM\\s+IPSUM"
                    + "|(?<!\\S)\\?{2,}(?!\\S)|^\\s*(?:…|\\.{3})\\s*$"
                    + "|\\[(?i:" + String.join("|", BRACKETED) + ")(?: [^\\[\\]\\n]{0,60})?](?![(\\[:])");
    private static final List<String> SIGNS = Stream.of(
                    Stream.of(
                            "{{", "${", "{%", "<%", "[[", "@@", "TODO", "FIXME", "XXX", "TBD", "TBC", "TKTK", "lorem",
                            "Lorem", "LOREM", "??", "..."),
                    Stream.concat(BRACKETED.stream().flatMap(LeftForLater::cases), EditorsNotes.beginnings()),
                    IntStream.rangeClosed('A', 'Z').mapToObj(letter -> "%" + (char) letter))
            .flatMap(signs -> signs)
            .distinct()
            .toList();

    /** A power of two. With many more pairs than signs begin with, few words of a text need a closer look. */
    private static final int PAIRS = 1 << 13;
    /** The signs that may begin with two letters, by {@link #pair}; null where none does. */
    private static final String[][] BEGINNINGS = beginnings();

    /** Languages in which {@code TODO} is an ordinary word: "everything". */
    private static final Set<String> ALL_IS_TODO = Set.of("es", "pt", "gl", "ast");

    private static Stream<String> cases(String word) {
        var capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return Stream.of("[" + word, "[" + capital, "[" + word.toUpperCase(Locale.ROOT));
    }

    /** Whether a text may hold such words. Most texts have nothing of the kind, so one pass looks for their beginnings. */
    public static boolean mayBeIn(String text) {
        return mayBeIn(text, text.toCharArray());
    }

    /**
     * Whether a text may hold such words, where its letters were taken out already.
     *
     * @param letters those of the text
     */
    public static boolean mayBeIn(String text, char[] letters) {
        for (int i = 0; i + 1 < letters.length; i = next(i, letters)) {
            var signs = BEGINNINGS[pair(letters[i], letters[i + 1])];
            if (signs != null && mayBeginAt(i, letters) && beginsAt(i, text, signs)) {
                return true;
            }
        }
        return text.indexOf('…') >= 0;
    }

    /** The next index at which such words may begin: the small letters inside a word are passed over. */
    private static int next(int index, char[] letters) {
        int i = index + 1;
        if (isSmall(letters[index])) {
            while (i < letters.length && isSmall(letters[i])) {
                i++;
            }
        }
        return i;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether no small letter stands here in the middle of a word. */
    private static boolean mayBeginAt(int index, char[] letters) {
        return index == 0 || !Character.isLetter(letters[index - 1]) || !Character.isLowerCase(letters[index]);
    }

    private static boolean beginsAt(int index, String text, String[] signs) {
        for (var sign : signs) {
            if (text.startsWith(sign, index)) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return (first * 97 + second) & (PAIRS - 1);
    }

    private static String[][] beginnings() {
        var beginnings = new String[PAIRS][];
        SIGNS.stream()
                .collect(Collectors.groupingBy(sign -> pair(sign.charAt(0), sign.charAt(1))))
                .forEach((pair, signs) -> beginnings[pair] = signs.toArray(String[]::new));
        return beginnings;
    }

    /** All such words of a text: placeholders first, then notes, each in the order of the text. */
    public static List<LeftForLater> in(String text, String language) {
        var found = new ArrayList<LeftForLater>();
        if (mayBeIn(text)) {
            var taken = new BitSet();
            add(PLACEHOLDER, true, text, language, found, taken);
            add(TO_DO, false, text, language, found, taken);
            EditorsNotes.patterns().forEach(pattern -> add(pattern, false, text, language, found, taken));
        }
        return found;
    }

    private static void add(
            Pattern pattern,
            boolean isPlaceholder,
            String text,
            String language,
            List<LeftForLater> found,
            BitSet taken) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            int words = matcher.groupCount();
            int start = matcher.start(words);
            if (!taken.get(start) && !isWord(matcher.group(words), matcher.end(words), text, language)) {
                found.add(new LeftForLater(start, matcher.group(words), isPlaceholder));
                taken.set(start, matcher.end(words));
            }
        }
    }

    private static boolean isWord(String found, int end, String text, String language) {
        return found.equalsIgnoreCase("todo")
                && ALL_IS_TODO.contains(language)
                && (!found.equals("TODO") || end >= text.length() || text.charAt(end) != ':');
    }

    /** What it looks like, in words that end a sentence. */
    public String looksLike() {
        return isPlaceholder ? "a placeholder that nothing fills in" : "a note to yourselves";
    }
}
