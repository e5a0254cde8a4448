package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.Characters;
import aftercare.read.yaml.YamlNode.Entry;
import aftercare.read.yaml.YamlNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Builds the located tree of one YAML text from Jackson's tokens. What YAML can do and content must not (a value that stands
 * for another, tags, several documents) is reported where it stands, and the rest of the text is read all the same.
 */
public final class YamlReader {
    private static final int DEEPEST = 50;
    /** The buffer holds most front matter whole; a text longer than this gets a large one, as each refill copies. */
    private static final int USUAL_BUFFER = 2048;

    private static final int LARGE_BUFFER = 1 << 20;
    private static final YAMLFactory USUAL = factory(USUAL_BUFFER);
    private static final YAMLFactory LARGE = factory(LARGE_BUFFER);

    private final Lines lines;
    private final ProblemCollector faults;
    private final JsonParser parser;

    private YamlReader(Lines lines, JsonParser parser, ProblemCollector faults) {
        this.lines = lines;
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which it begins
     * @return empty when it breaks YAML's rules or holds nothing; then the faults say so
     */
    public static Optional<YamlNode> read(String file, String yaml, int firstLine, ProblemCollector faults) {
        var lines = new Lines(file, yaml, firstLine);
        var factory = yaml.length() > 16 * USUAL_BUFFER ? LARGE : USUAL;
        try (var parser = factory.createParser(ObjectReadContext.empty(), yaml)) {
            return new YamlReader(lines, parser, faults).document();
        }
    }

    private static YAMLFactory factory(int buffer) {
        var settings = LoadSettings.builder()
                .setSchema(new PlainValues())
                .setBufferSize(buffer)
                // The tree finds keys that stand twice, and goes on reading.
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        var limits = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
        return YAMLFactory.builder()
                .loadSettings(settings)
                .streamReadConstraints(limits)
                .build();
    }

    private Optional<YamlNode> document() {
        try {
            var first = parser.nextToken();
            if (first == null) {
                faults.error("AC106", start(), "There are no settings here.", "Write them, or delete the file.");
                return Optional.empty();
            }
            var node = node(first, place());
            if (parser.nextToken() != null) {
                secondDocument();
            }
            return Optional.of(node);
        } catch (JacksonException e) {
            new YamlSyntax(lines, faults).report(e, place());
            return Optional.empty();
        }
    }

    private YamlNode node(JsonToken token, Location at) {
        boolean decorated = reportDecoration(at);
        if (token == JsonToken.START_OBJECT) {
            return mapping(at);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(at);
        }
        return decorated ? new YamlNode.Scalar("", "", Kind.REPORTED, at) : scalar(token, at);
    }

    private YamlNode items(Location at) {
        var nodes = new ArrayList<YamlNode>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            nodes.add(node(token, place()));
        }
        return new YamlNode.Items(nodes, at);
    }

    private YamlNode mapping(Location at) {
        var entries = new LinkedHashMap<String, Entry>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var keyAt = place();
            boolean reported = reportMerge(key, keyAt) || reportDecoration(keyAt);
            var entry = new Entry(key, keyAt, node(parser.nextToken(), place()));
            var first = reported ? null : entries.putIfAbsent(key, entry);
            if (first != null) {
                twice(key, keyAt, first.at());
            }
        }
        return new YamlNode.Mapping(entries, at);
    }

    private YamlNode scalar(JsonToken token, Location at) {
        var text = parser.getString();
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new YamlNode.Scalar(text, text, Kind.NUMBER, at);
            case VALUE_TRUE, VALUE_FALSE -> new YamlNode.Scalar(text, text, Kind.TRUTH, at);
            case VALUE_NULL -> new YamlNode.Scalar("", "", Kind.NOTHING, at);
            default -> words(text, at);
        };
    }

    private YamlNode words(String text, Location at) {
        char style = lines.charAt(at);
        if (style == '|' || style == '>') {
            return BlockScalar.of(text, at, lines);
        }
        boolean quoted = style == '"' || style == '\'';
        var inside = quoted ? new Location(at.file(), at.line(), at.column() + 1) : at;
        // Only here can an author write a character by its number.
        var typed = style == '"' ? Characters.withoutMarks(text) : text;
        return new YamlNode.Scalar(typed, typed, Kind.WORDS, inside, Alignment.of(typed, inside, lines));
    }

    private boolean reportMerge(String key, Location at) {
        boolean merge = key.equals("<<") && lines.charAt(at) == '<';
        if (merge) {
            faults.error("AC109", at, "Settings cannot be merged in with << here.", "Write the settings out.");
        }
        return merge;
    }

    /** YAML's marks for reuse and types: no plain value can begin with one of them. */
    private boolean reportDecoration(Location at) {
        char mark = lines.charAt(at);
        if (mark != '&' && mark != '*' && mark != '!') {
            return false;
        }
        YamlSyntax.decoration(mark, at, faults);
        return true;
    }

    private void twice(String key, Location at, Location first) {
        faults.error(
                "AC108",
                at,
                "\"" + key + "\" stands here a second time; it is on line " + first.line() + " already.",
                "Keep one of the two.");
    }

    private void secondDocument() {
        var at = place();
        int line = at.line();
        while (line > lines.firstLine() && !lines.line(line).startsWith("---")) {
            line--;
        }
        faults.error(
                "AC110",
                new Location(at.file(), line, 1),
                "A second YAML document begins here; a file holds one.",
                "Delete this line, or move what follows into a file of its own.");
    }

    private Location start() {
        return new Location(lines.file(), Math.max(1, lines.firstLine() - 1), 1);
    }

    private Location place() {
        return place(parser.currentTokenLocation());
    }

    private Location place(TokenStreamLocation at) {
        int line = Math.max(1, at.getLineNr());
        return new Location(lines.file(), lines.firstLine() + line - 1, Math.max(1, at.getColumnNr()));
    }
}
