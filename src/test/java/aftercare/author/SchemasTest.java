package aftercare.author;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.JsonSchema;
import aftercare.Seeds;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Site;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tests that each schema accepts and refuses the same files as the reader. */
class SchemasTest {
    private static final Pattern KEYS = Pattern.compile("What may stand here: (.*)\\.$");
    private static final Location AT = Location.ofFile("content/site.yaml");

    private static final Map<String, String> SHIPPED =
            Schemas.of(new ContentReader(ContentFiles.inDirectory(Path.of("content"), "content"), new MarkdownReader())
                    .read()
                    .value()
                    .orElseThrow());

    private static final Map<String, JsonSchema> OF_SHIPPED = parsed(SHIPPED);
    private static final Map<String, JsonSchema> OF_NOTHING = parsed(Schemas.of(nothing()));
    private static final Map<String, JsonSchema> OF_TRANSLATED = parsed(Schemas.of(Readers.translatedSite()));

    private final Readers readers = new Readers();

    static Stream<String> kinds() {
        return Stream.concat(Readers.PATHS.keySet().stream(), Stream.of("clinic"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void acceptsWhatReaderAccepts(String kind) {
        var sample = Sample.of(kind);

        assertThat(readers.problems(kind, sample.root().toString())).isEmpty();
        assertThat(schema(kind).faults(sample.root().toString())).isEmpty();
    }

    /**
     * Together with the two others, this test shows that the schema knows every key, because the sample has them all
     * and is accepted.
     */
    @ParameterizedTest
    @MethodSource("kinds")
    void sampleHasEveryKeyThatReaderKnows(String kind) {
        var sample = Sample.of(kind);
        for (var pointer : sample.groups()) {
            var copy = sample.root().deepCopy();
            ((ObjectNode) copy.at(pointer)).put("zzzzzzzz", "words");
            readers.problems(kind, copy.toString()).stream()
                    .filter(problem -> problem.code().equals("AC113"))
                    .flatMap(problem -> KEYS.matcher(problem.hint()).results())
                    .flatMap(keys -> Stream.of(keys.group(1).split(", ")))
                    .forEach(key -> assertThat(isAnywhere(sample, key))
                            .as(key + " at " + pointer)
                            .isTrue());
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("kinds")
    void refusesWhatReaderRefusesAndNothingElse(String kind) {
        var schema = schema(kind);
        var differing = new ArrayList<String>();
        var refused = new AtomicInteger();
        Seeds.part(20, Sample.of(kind).spoilt()).stream().map(Object::toString).forEach(spoilt -> {
            var problems = readers.problems(kind, spoilt);
            var faults = schema.faults(spoilt);
            refused.addAndGet(problems.isEmpty() ? 0 : 1);
            if (problems.isEmpty() != faults.isEmpty()) {
                differing.add(spoilt + "\n  reader: " + messages(problems) + "\n  schema: " + faults);
            }
        });
        assertThat(differing).isEmpty();
        assertThat(refused).hasValueGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void acceptsShippedContentAndKnowsItsNames(String kind, Path file) throws IOException {
        var schema = shipped(kind);
        var text = Files.readString(file);
        var yaml = file.toString().endsWith(".md") ? text.split("(?m)^---$", -1)[1] : text;

        assertThat(schema.faults(new YAMLMapper().readTree(yaml).toString())).isEmpty();
    }

    static Stream<Arguments> shippedFiles() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("images"))
                    .map(file -> Arguments.of(kind(file), file))
                    .toList()
                    .stream();
        }
    }

    private static JsonSchema shipped(String kind) {
        return Objects.requireNonNull(OF_SHIPPED.get(kind + ".json"));
    }

    private static String kind(Path file) {
        var folder = file.getName(file.getNameCount() - 2).toString();
        var name = file.getFileName().toString();
        return switch (folder) {
            case "guides" -> "guide";
            case "self-checks" -> "self-check";
            case "question-sets" -> "question-set";
            default -> name.endsWith(".md") ? "page" : name.replace(".yaml", "");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "signs, '{x: {care: soon, text: x, sources: [%s]}}', finucane-2020, finucane-2002",
        "guide, '{title: x, description: x, main-message: x, audience: all, reviewed: 2026-11-22, review-due:"
                + " 2027-11-22, related: [%s]}', causes, cause"
    })
    void refusesNameThatContentDoesNotKnow(String kind, String yaml, String known, String unknown) {
        var schema = shipped(kind);

        assertThat(schema.faults(json(yaml.formatted(known)))).isEmpty();
        assertThat(schema.faults(json(yaml.formatted(unknown)))).isNotEmpty();
    }

    @Test
    void everyKeyIsDescribedOrHasADescribedKind() {
        assertThat(SHIPPED).allSatisfy((name, schema) -> {
            var root = new JsonMapper().readTree(schema);
            assertThat(root.get("title").asString()).as(name).isNotBlank();
            assertThat(root.path("properties").propertyStream())
                    .allSatisfy(key -> assertThat(key.getValue().has("description")
                                    || key.getValue().has("$ref"))
                            .as(name + " " + key.getKey())
                            .isTrue());
        });
    }

    private static String json(String yaml) {
        return new YAMLMapper().readTree(yaml).toString();
    }

    private static boolean isAnywhere(Sample sample, String key) {
        return sample.groups().stream()
                .anyMatch(group -> sample.root().at(group).has(key));
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    /** Of what is translated, a schema knows what the source has. */
    private static JsonSchema schema(String kind) {
        var schemas = kind.startsWith("translated-") ? OF_TRANSLATED : OF_NOTHING;
        return Objects.requireNonNull(schemas.get(kind + ".json"));
    }

    private static Map<String, JsonSchema> parsed(Map<String, String> schemas) {
        var parsed = new HashMap<String, JsonSchema>();
        schemas.forEach((name, schema) -> parsed.put(name, JsonSchema.of(schema)));
        return parsed;
    }

    /** Without the names of content, except for those of strings.yaml, since the reader of one file does not know others. */
    static Content nothing() {
        var site = Site.of(Text.none(AT), "en", Map.of());
        var words = new Words(
                Map.of("recheck-times.tomorrow", new Text("Tomorrow.", AT)), Map.of(), List.of(new Text("now", AT)));
        var edition = new Edition("en", List.of(), List.of(), List.of(), Map.of(), List.of(), words);
        return new Content(site, Map.of(), List.of(), List.of(edition), List.of());
    }
}
