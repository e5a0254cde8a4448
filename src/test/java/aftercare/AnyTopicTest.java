package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tests that program and templates know no more of the stock content than of any other. */
class AnyTopicTest {
    private static final Pattern TOPIC = Pattern.compile("(?i)massag|masseu|(?<!muscle )soreness|gua sha");
    private static final Pattern BINARY = Pattern.compile("\\.(?:ttf|otf|woff2?|png|ico|bin)$");

    @Test
    void nothingOfTheStockTopicStandsInProgramOrTemplates() throws IOException {
        assertThat(found(TOPIC)).isEmpty();
    }

    @Test
    void noNameOfStockContentStandsInProgramOrTemplates() throws IOException {
        var names = names();

        assertThat(found(Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+")).stream()
                        .filter(found -> names.contains(found.replaceFirst(".*: ", ""))))
                .isEmpty();
    }

    /** The names of guides, self-checks and sources that are made of several words; single words mean other things too. */
    private static Set<String> names() throws IOException {
        var names = new ArrayList<String>();
        for (var folder : List.of("guides", "self-checks")) {
            try (var files = Files.list(Path.of("content/en").resolve(folder))) {
                files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                        .forEach(names::add);
            }
        }
        Pattern.compile("(?m)^([a-z0-9-]+):")
                .matcher(Files.readString(Path.of("content/sources.yaml")))
                .results()
                .forEach(id -> names.add(id.group(1)));
        assertThat(names).hasSizeGreaterThan(40);
        return names.stream().filter(name -> name.contains("-")).collect(Collectors.toSet());
    }

    private static List<String> found(Pattern words) throws IOException {
        var found = new ArrayList<String>();
        for (var folder : List.of("src/main/java", "src/main/resources", "templates")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !BINARY.matcher(file.toString()).find())
                        .sorted()
                        .forEach(file -> words.matcher(text(file))
                                .results()
                                .forEach(word -> found.add(file + ": " + word.group())));
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
