package aftercare.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A specification of Markdown with examples, and the lists of those that pass and of those that differ. */
enum Specification {
    COMMON_MARK("/commonmark/spec-0.31.2.txt", ""),
    GITHUB("/gfm/spec-0.29-gfm.txt", ""),
    GITHUBS_EXTENSIONS("/gfm/extensions.txt", "extensions-");

    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

    private final String file;
    private final String lists;

    Specification(String file, String lists) {
        this.file = file;
        this.lists = file.substring(0, file.lastIndexOf('/') + 1) + lists;
    }

    /** @param number in the order of the file, from 1 */
    record Example(int number, String source, String html) {}

    List<Example> examples() {
        var found = new ArrayList<Example>();
        var matcher = EXAMPLE.matcher(resource(file));
        while (matcher.find()) {
            found.add(new Example(found.size() + 1, tabs(matcher.group(1)), tabs(matcher.group(2))));
        }
        return found;
    }

    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    List<Integer> passing() {
        return numbers("passing.txt");
    }

    List<Integer> differing() {
        return numbers("differing.txt");
    }

    private List<Integer> numbers(String list) {
        return resource(lists + list)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static String resource(String name) {
        try (var stream = Specification.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
