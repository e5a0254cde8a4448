package aftercare.cli;

import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes problems as a SARIF 2.1.0 log, which GitHub's code scanning and editors read. Each code that occurs becomes a
 * rule with its explanation; each problem becomes a result on its own line.
 */
final class ProblemSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final Function<String, Optional<String>> pages;

    /**
     * A writer for one version of the program.
     *
     * @param pages gives the Markdown page that explains a code; its first line is {@code # AC104: A second colon}
     */
    ProblemSarif(String version, Function<String, Optional<String>> pages) {
        this.version = version;
        this.pages = pages;
    }

    /** One JSON document, sorted by file and place. */
    String of(Problems problems) {
        var codes =
                problems.list().stream().map(Problem::code).distinct().sorted().toList();
        var rules = codes.stream().map(this::rule).collect(Collectors.joining(",\n"));
        var results = problems.list().stream()
                .map(problem -> result(problem, codes.indexOf(problem.code())))
                .collect(Collectors.joining(",\n"));
        return "{\"$schema\":" + Json.text(SCHEMA) + ",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{"
                + "\"name\":\"Aftercare\",\"version\":" + Json.text(version)
                + ",\"rules\":[" + rules + "]}},\n\"columnKind\":\"unicodeCodePoints\",\"results\":[" + results
                + "]}]}";
    }

    private String rule(String code) {
        var page = pages.apply(code).orElse("# " + code);
        var title = page.lines().findFirst().orElse(code).replaceFirst("^# *(?:" + code + ": *)?", "");
        var body = page.lines().skip(1).collect(Collectors.joining("\n")).strip();
        var help = body.isEmpty() ? title : body;
        return "{\"id\":" + Json.text(code) + ",\"shortDescription\":" + message(title) + ",\"help\":{\"text\":"
                + Json.text(help) + ",\"markdown\":" + Json.text(help) + "}}";
    }

    private static String result(Problem problem, int rule) {
        return "{\"ruleId\":" + Json.text(problem.code()) + ",\"ruleIndex\":" + rule
                + ",\"level\":" + Json.text(level(problem.severity()))
                + ",\"message\":" + message((problem.message() + " " + problem.hint()).strip())
                + ",\"locations\":[" + place(problem.location()) + "]}";
    }

    private static String place(Location at) {
        return "{\"physicalLocation\":{\"artifactLocation\":{\"uri\":" + Json.text(FileUri.of(at.file()))
                + "},\"region\":{\"startLine\":" + at.line() + ",\"startColumn\":" + at.column() + "}}}";
    }

    private static String message(String text) {
        return "{\"text\":" + Json.text(text) + "}";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
