package aftercare.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** T9 stands before T10. */
    private static final Comparator<String> IN_ORDER = Comparator.comparing((String code) -> code.charAt(0))
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern READER = Pattern.compile("\\b[Rr]eaders?\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");

    /** Matches what is not prose: the title in the first line, and fenced code. */
    private static final Pattern NO_PROSE = Pattern.compile("\\A#.*|(?ms)^```.*?^```$");

    static Explanations ofProgram() {
        return new Explanations("/explain/");
    }

    /** The page for a code; empty where there is no such code. */
    Optional<String> of(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try (InputStream page = Explanations.class.getResourceAsStream(folder + code + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    /** The first line of each page, {@code AC104: A second colon}, in the order of codes. */
    List<String> titles() {
        return codes().stream().map(code -> title(of(code).orElse(code))).toList();
    }

    private static String title(String page) {
        return page.lines().findFirst().orElse("").replaceFirst("^# *", "");
    }

    private List<String> codes() {
        try {
            var program = Path.of(code());
            if (Files.isDirectory(program)) {
                return codes(program.resolve(folder.substring(1)));
            }
            try (var jar = FileSystems.newFileSystem(program)) {
                return codes(jar.getPath(folder));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URI code() {
        try {
            return Explanations.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> codes(Path pages) throws IOException {
        if (!Files.isDirectory(pages)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(code -> CODE.matcher(code).matches())
                    .sorted(IN_ORDER)
                    .toList();
        }
    }
}
