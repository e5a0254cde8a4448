package aftercare.read.yaml;

import aftercare.problem.Lines;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.Characters;
import aftercare.read.yaml.YamlNode.KeyValue;
import aftercare.read.yaml.YamlNode.ScalarKind;
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
 * Reads a YAML text into a tree with places, from Jackson's tokens. Features of YAML that content must not use
 * (aliases, tags, several documents) are reported, and the rest of the text is still read.
 */
public final class YamlReader {
    private static final int DEEPEST = 50;
    /** Large enough for most front matter. Much longer texts get a larger buffer, because each refill copies. */
    private static final int USUAL_BUFFER = 2048;

    private static final int LARGE_BUFFER = 1 << 20;
    private static final YAMLFactory USUAL = factory(USUAL_BUFFER);
    private static final YAMLFactory LARGE = factory(LARGE_BUFFER);

    private final Lines lines;
    private final ProblemCollector problems;
    private final JsonParser parser;
    private final CutValues cutValues;
    private final Escapes escapes;
    private final OtherValues otherValues;
    private final OddBlanks oddBlanks;

    private YamlReader(Lines lines, JsonParser parser, ProblemCollector problems) {
        this.lines = lines;
        this.parser = parser;
        this.problems = problems;
        this.cutValues = new CutValues(lines, problems);
        this.escapes = new Escapes(lines, problems);
        this.otherValues = new OtherValues(lines, problems);
        this.oddBlanks = new OddBlanks(lines, problems);
    }

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which the text begins
     * @return empty, with a problem, when the text breaks YAML's rules or is empty
     */
    public static Optional<YamlNode> read(String file, String yaml, int firstLine, ProblemCollector problems) {
        var lines = new Lines(file, yaml, firstLine);
        var factory = yaml.length() > 16 * USUAL_BUFFER ? LARGE : USUAL;
        try (var parser = factory.createParser(ObjectReadContext.empty(), new WholeCharacters(yaml))) {
            return new YamlReader(lines, parser, problems).document();
        }
    }

    private static YAMLFactory factory(int buffer) {
        var settings = LoadSettings.builder()
                .setSchema(new PlainValues())
                .setBufferSize(buffer)
                // We report duplicate keys ourselves, and go on reading.
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
                problems.error("AC106", start(), "There are no settings here.", "Write them, or delete the file.");
                return Optional.empty();
            }
            var node = node(first, place());
            if (parser.nextToken() != null) {
                // Either of the two may be the one that was meant.
                secondDocument();
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (JacksonException e) {
            // The parser misses what the comment has swallowed.
            if (!cutValues.isCutShort()) {
                new YamlSyntax(lines, problems).report(e, place());
            }
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
        return decorated ? new YamlNode.Scalar("", "", ScalarKind.REPORTED, at) : scalar(token, at);
    }

    private YamlNode items(Location at) {
        boolean inBrackets = cutValues.enter(at);
        var nodes = new ArrayList<YamlNode>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            nodes.add(node(token, place()));
        }
        cutValues.leave(inBrackets);
        return new YamlNode.Items(nodes, at);
    }

    private YamlNode mapping(Location at) {
        boolean inBrackets = cutValues.enter(at);
        var entries = new LinkedHashMap<String, KeyValue>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var keyAt = place();
            if (lines.charAt(keyAt) == '"') {
                escapes.report(key, keyAt);
            }
            boolean reported = reportMerge(key, keyAt) || reportDecoration(keyAt) || oddBlanks.reportKey(key, keyAt);
            var entry = cutValues.spaced(new KeyValue(key, keyAt, node(parser.nextToken(), place())));
            var first = reported ? null : entries.putIfAbsent(entry.key(), entry);
            if (first != null) {
                twice(entry.key(), keyAt, first.at());
            }
        }
        cutValues.leave(inBrackets);
        KeyTwins.remove(entries, problems);
        return new YamlNode.Mapping(entries, at);
    }

    private YamlNode scalar(JsonToken token, Location at) {
        var text = parser.getString();
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(text, ScalarKind.NUMBER, at);
            case VALUE_TRUE, VALUE_FALSE -> plain(text, ScalarKind.TRUTH, at);
            case VALUE_NULL -> plain("", ScalarKind.NOTHING, at);
            default -> words(text, at);
        };
    }

    private YamlNode plain(String text, ScalarKind kind, Location at) {
        boolean isCut = cutValues.report(text, kind, at, place(parser.currentLocation()));
        var known = isCut && kind == ScalarKind.NOTHING ? ScalarKind.REPORTED : kind;
        return new YamlNode.Scalar(text, text, known, at);
    }

    private YamlNode words(String text, Location at) {
        char style = lines.charAt(at);
        if (style == '|' || style == '>') {
            return BlockScalar.of(text, at, lines);
        }
        boolean quoted = style == '"' || style == '\'';
        if (!quoted && oddBlanks.reportValue(text, at)) {
            return new YamlNode.Scalar("", "", ScalarKind.REPORTED, at);
        }
        if (!quoted) {
            var end = place(parser.currentLocation());
            cutValues.report(text, ScalarKind.WORDS, at, end);
            if (otherValues.reportItems(at, end)) {
                return new YamlNode.Scalar("", "", ScalarKind.REPORTED, at);
            }
        }
        var inside = quoted ? new Location(at.file(), at.line(), at.column() + 1) : at;
        if (style == '"' && otherValues.reportBackslash(at)) {
            return new YamlNode.Scalar("", "", ScalarKind.REPORTED, at);
        }
        if (style == '"') {
            escapes.report(text, at);
        }
        var typed = style == '"' ? Characters.withoutMarks(text) : text;
        return new YamlNode.Scalar(typed, typed, ScalarKind.WORDS, inside, Alignment.of(typed, inside, lines));
    }

    private boolean reportMerge(String key, Location at) {
        boolean merge = key.equals("<<") && lines.charAt(at) == '<';
        if (merge) {
            problems.error("AC109", at, "Settings cannot be merged in with << here.", "Write the settings out.");
        }
        return merge;
    }

    /** Reports an anchor, alias or tag; no plain value can begin with their marks. */
    private boolean reportDecoration(Location at) {
        char mark = lines.charAt(at);
        if (mark != '&' && mark != '*' && mark != '!') {
            return false;
        }
        new YamlSyntax(lines, problems).decoration(mark, at);
        return true;
    }

    private void twice(String key, Location at, Location first) {
        problems.error(
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
        problems.error(
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
