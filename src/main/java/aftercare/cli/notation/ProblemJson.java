package aftercare.cli.notation;

import aftercare.format.Json;
import aftercare.problem.Problem;
import aftercare.problem.Problems;

/** Writes problems for programs: {@code {"problems":[{"severity":"error","code":"T3",…}]}}. */
public final class ProblemJson {
    private ProblemJson() {}

    /** One JSON document with one problem per line, sorted by file and place. */
    public static String of(Problems problems) {
        return Json.object().with("problems", list(problems)).json().toString();
    }

    /** The problems alone. */
    public static Json list(Problems problems) {
        return Json.lines(problems.list().stream().map(ProblemJson::of).toList());
    }

    private static Json of(Problem problem) {
        var at = problem.location();
        return Json.object()
                .with("severity", problem.severity().word())
                .with("code", problem.code())
                .with("file", at.file())
                .with("line", at.line())
                .with("column", at.column())
                .with("message", problem.message())
                .with("hint", problem.hint())
                .json();
    }
}
