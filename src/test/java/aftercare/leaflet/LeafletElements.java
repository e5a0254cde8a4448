package aftercare.leaflet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A guide for each element that authors can write. Words in capitals are those to look for on paper. */
record LeafletElements(Map<String, String> texts) {
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]{3,}\\d*\\b");

    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    /** A guide with so many pictures that the edge of a side falls on one of them. */
    static final String COLUMN = "picture-column";

    /** For each picture, a guide of its name. */
    static final Map<String, FramedPicture> PICTURES = pictures();

    static LeafletElements read() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        Arrays.stream(Files.readString(Path.of("src/test/resources/leaflets/elements.md"))
                        .split("(?m)^# "))
                .skip(1)
                .map(text -> text.split("\n", 2))
                .forEach(text -> texts.put(text[0], text[1]));
        texts.put("table-8", table(8));
        texts.put("table-40", table(40));
        texts.put("table-90", table(90));
        PICTURES.forEach((name, picture) -> texts.put(
                name,
                "Words BEFORE it.\n\n![It shows ALTERNATIVE](../../images/%s.%s)\n\nWords AFTER it.\n"
                        .formatted(name, picture.kind())));
        texts.put(COLUMN, "Words BEFORE it.\n\n![It shows ALTERNATIVE](../../images/svg-wide.svg)\n\n".repeat(14));
        return new LeafletElements(texts);
    }

    private static Map<String, FramedPicture> pictures() {
        var found = new LinkedHashMap<String, FramedPicture>();
        for (var kind : List.of("jpg", "png", "gif", "svg")) {
            found.put(kind + "-wide", new FramedPicture(kind, 1200, 300));
            found.put(kind + "-tall", new FramedPicture(kind, 300, 1200));
            found.put(kind + "-small", new FramedPicture(kind, 60, 45));
        }
        found.put("webp", new FramedPicture("webp", 400, 300));
        return found;
    }

    private static String table(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(
                        row -> "| ROW%d | What to do on the day numbered CELL%d, in some words. |".formatted(row, row))
                .collect(Collectors.joining("\n", "| HEADA | HEADB |\n|---|---|\n", "\n"));
    }

    /** Writes a guide for each into the folder of a content, and one in Arabic letters. */
    void write(Path content) throws IOException {
        for (var text : texts.entrySet()) {
            write(content.resolve("en/guides/"), text.getKey(), text.getValue());
            write(
                    content.resolve("ar/guides/"),
                    text.getKey(),
                    WORD.matcher(text.getValue()).replaceAll(word -> arabic(word.group())));
        }
        for (var picture : PICTURES.entrySet()) {
            picture.getValue()
                    .write(content.resolve("images/" + picture.getKey() + "."
                            + picture.getValue().kind()));
        }
    }

    /** The same word in letters of Arabic, one for each. */
    static String arabic(String word) {
        return word.chars()
                .map(letter -> letter >= 'A' ? ARABIC.charAt(letter - 'A') : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), """
                    ---
                    title: About %s
                    description: A page on %s.
                    main-message: Rest and move a little.
                    audience: clients
                    reviewed: 2026-11-01
                    review-due: 2027-11-01
                    ---

                    ::: emergency
                    - chest-pain
                    :::

                    ## Start

                    You rest.

                    %s""".formatted(name, name, text));
    }

    /** The words to look for, in the order in which they are read. */
    List<String> words(String name) {
        return wordsOf(texts.getOrDefault(name, "").replaceFirst("(?m)^\\*\\[.*", ""));
    }

    static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
