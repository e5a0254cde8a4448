package aftercare.cli;

import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.util.stream.Collectors;

/** Writes problems for programs: {@code {"problems":[{"severity":"error","code":"T3",…}]}}. */
final class ProblemJson {
    private ProblemJson() {}

    /** One JSON document with one problem per line, sorted by file and place. */
    static String of(Problems problems) {
        return problems.list().stream()
                .map(ProblemJson::of)
                .collect(Collectors.joining(",\n", problems.isEmpty() ? "{\"problems\":[" : "{\"problems\":[\n", "]}"));
    }

    private static String of(Problem problem) {
        var at = problem.location();
        return "{\"severity\":" + Json.text(problem.severity().word())
                + ",\"code\":" + Json.text(problem.code())
                + ",\"file\":" + Json.text(at.file())
                + ",\"line\":" + at.line()
                + ",\"column\":" + at.column()
                + ",\"message\":" + Json.text(problem.message())
                + ",\"hint\":" + Json.text(problem.hint()) + "}";
    }
}
