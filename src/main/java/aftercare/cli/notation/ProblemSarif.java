package aftercare.cli.notation;

import aftercare.format.Json;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes problems as a SARIF 2.1.0 log, which GitHub's code scanning and editors read. Each code that occurs becomes a
 * rule with its explanation; each problem becomes a result on its own line.
 */
public final class ProblemSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final Function<String, Optional<String>> pages;

    /**
     * A writer for one version of the program.
     *
     * @param pages gives the Markdown page that explains a code; its first line is {@code # AC104: A second colon}
     */
    public ProblemSarif(String version, Function<String, Optional<String>> pages) {
        this.version = version;
        this.pages = pages;
    }

    /** One JSON document, sorted by file and place. */
    public String of(Problems problems) {
        var codes =
                problems.list().stream().map(Problem::code).distinct().sorted().toList();
        var driver = Json.object()
                .with("name", "Aftercare")
                .with("version", version)
                .with("rules", Json.lines(codes.stream().map(this::rule).toList()))
                .json();
        var results = problems.list().stream()
                .map(problem -> result(problem, codes.indexOf(problem.code())))
                .toList();
        var run = Json.object()
                .with("tool", Json.object().with("driver", driver).json())
                .with("columnKind", "unicodeCodePoints")
                .with("results", Json.lines(results))
                .json();
        return Json.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", Json.list(List.of(run)))
                .json()
                .toString();
    }

    private Json rule(String code) {
        var page = pages.apply(code).orElse("# " + code);
        var title = page.lines().findFirst().orElse(code).replaceFirst("^# *(?:" + code + ": *)?", "");
        var body = page.lines().skip(1).collect(Collectors.joining("\n")).strip();
        var help = body.isEmpty() ? title : body;
        return Json.object()
                .with("id", code)
                .with("shortDescription", message(title))
                .with(
                        "help",
                        Json.object().with("text", help).with("markdown", help).json())
                .json();
    }

    private static Json result(Problem problem, int rule) {
        return Json.object()
                .with("ruleId", problem.code())
                .with("ruleIndex", rule)
                .with("level", level(problem.severity()))
                .with("message", message((problem.message() + " " + problem.hint()).strip()))
                .with("locations", Json.list(List.of(place(problem.location()))))
                .json();
    }

    private static Json place(Location at) {
        var file = Json.object().with("uri", FileUri.of(at.file())).json();
        var region = Json.object()
                .with("startLine", at.line())
                .with("startColumn", at.column())
                .json();
        var place = Json.object().with("artifactLocation", file).with("region", region);
        return Json.object().with("physicalLocation", place.json()).json();
    }

    private static Json message(String text) {
        return Json.object().with("text", text).json();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
