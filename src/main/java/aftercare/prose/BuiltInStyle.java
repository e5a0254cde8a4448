package aftercare.prose;

import aftercare.format.Json;
import java.util.ArrayList;
import java.util.List;

/** Writes the built-in word lists as a {@code style.yaml}, so that editors can see and copy them. English only. */
public final class BuiltInStyle {
    private static final int WIDTH = 110;

    private BuiltInStyle() {}

    /** The text of that file. */
    public static String text() {
        var text = new StringBuilder("# The house style that is built in, for English. A site's own stands in "
                + "content/en/style.yaml, in the same form.\n");
        text.append(
                "\n# Hard words, and plain ones. Those of the first part are an error, the others a warning.\navoid:\n");
        pairs(WordList.HARD_TERMS, text);
        text.append("  # Words that many readers stumble over\n");
        pairs(WordList.JARGON, text);
        text.append("\n# Long words that readers know\naccept:\n");
        WordFile.read("known-words")
                .forEach(entry -> entry.forms()
                        .forEach(form ->
                                text.append("  - ").append(Json.quoted(form)).append('\n')));
        text.append("\n# Promises\npromise:\n");
        pairs(WordList.PROMISES, text);
        text.append("\n# Words that hurt\nhurtful:\n");
        pairs(WordList.HURTFUL, text);
        text.append("\nlongest-sentence: 20\n");
        return text.toString();
    }

    private static void pairs(WordList list, StringBuilder text) {
        for (var entry : WordFile.read(list.file())) {
            parts(entry.forms())
                    .forEach(forms -> text.append("  ")
                            .append(Json.quoted(forms))
                            .append(": ")
                            .append(Json.quoted(entry.plain()))
                            .append('\n'));
        }
    }

    /** Splits the forms into lines, because YAML limits the length of a key. */
    private static List<String> parts(List<String> forms) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (var form : forms) {
            if (row.length() > 0 && row.length() + form.length() > WIDTH) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : ", ").append(form);
        }
        rows.add(row.toString());
        return rows;
    }
}
