package aftercare.cli;

import aftercare.program.OwnFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The explanation of each problem code: one Markdown page per code, such as {@code explain/AC104.md}, whose first line
 * is {@code # AC104: A second colon}.
 *
 * @param folder the folder of the pages on the class path, with a slash at each end
 */
record Explanations(String folder) {
    private static final Pattern CODE = Pattern.compile("AC[0-9]{3}|T(?:[1-9]|1[01])");

    /** Orders codes so that T9 comes before T10. */
    private static final Comparator<String> IN_ORDER = Comparator.comparing((String code) -> code.charAt(0))
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern READER = Pattern.compile("\\b[Rr]eaders?\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");

    /** What a sentence says of publishing; the result of a build says that itself, once. */
    private static final Pattern PUBLISHING = Pattern.compile(",? (?:so|and) nothing is published\\b.*(?=[.!?]$)");

    /** Matches text that is not prose: the title in the first line, and fenced code. */
    private static final Pattern NO_PROSE = Pattern.compile("\\A#.*|(?ms)^```.*?^```$");

    static Explanations ofProgram() {
        return new Explanations("explain/");
    }

    /** The page for a code; empty where there is no such code. */
    Optional<String> of(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return OwnFiles.findText(folder + code + ".md");
    }

    /**
     * The page's first sentence that mentions readers, which says what the problem does to them; empty when there is
     * none.
     */
    String effectOnReaders(String code) {
        var words = of(code).map(page -> NO_PROSE.matcher(page).replaceAll("")).orElse("");
        return Stream.of(words.split("\\R\\s*\\R"))
                .flatMap(paragraph -> Stream.of(SENTENCE_END.split(paragraph.replaceAll("\\s+", " "))))
                .filter(sentence -> READER.matcher(sentence).find())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** The effect on readers without a word about publishing, for a command that says itself what it published. */
    String effectBesidesPublishing(String code) {
        return PUBLISHING.matcher(effectOnReaders(code)).replaceFirst("");
    }

    /** The first line of each page, {@code AC104: A second colon}, in the order of codes. */
    List<String> titles() {
        return codes().stream().map(code -> title(of(code).orElse(code))).toList();
    }

    private static String title(String page) {
        return page.lines().findFirst().orElse("").replaceFirst("^# *", "");
    }

    private List<String> codes() {
        return OwnFiles.names(folder).stream()
                .map(name -> name.replaceFirst("\\.md$", ""))
                .filter(code -> CODE.matcher(code).matches())
                .sorted(IN_ORDER)
                .toList();
    }
}
