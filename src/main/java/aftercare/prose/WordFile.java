package aftercare.prose;

import aftercare.program.OwnFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of {@code writing/en/}: an entry a line, {@code alleviate, alleviates → ease}; a line that begins with {@code #}
 * is a comment.
 */
final class WordFile {
    private static final String ARROW = "→";

    /**
     * @param forms of one word or phrase, each in small letters
     * @param plain what to write instead; empty when the line has no arrow
     */
    record WordEntry(List<String> forms, String plain) {}

    private WordFile() {}

    static List<WordEntry> read(String name) {
        var entries = new ArrayList<WordEntry>();
        for (var line : lines(name)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int arrow = line.indexOf(ARROW);
                var forms = arrow < 0 ? line : line.substring(0, arrow);
                var plain = arrow < 0 ? "" : line.substring(arrow + 1).strip();
                entries.add(new WordEntry(List.of(forms.strip().split(", *", -1)), plain));
            }
        }
        return entries;
    }

    private static List<String> lines(String name) {
        return OwnFiles.text("writing/en/" + name + ".txt").lines().toList();
    }
}
