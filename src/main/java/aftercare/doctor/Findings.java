package aftercare.doctor;

import aftercare.format.Counted;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Problems with files of a copy. Problems with the same cause are reported once, with the number of files. */
final class Findings {
    /** Up to this many files that must be uploaded are reported one by one. */
    private static final int FEW_TO_UPLOAD = 20;

    private static final int MOST_NAMES = 5;

    private final PublishedCopy copy;
    private final Map<Cause, List<FileFault>> byCause = new LinkedHashMap<>();

    /**
     * Why files are wrong.
     *
     * @param why the cause of the problem, such as a status or a media type; empty if each file has its own cause
     * @param kind what the program itself must know of the problem
     */
    record Cause(String code, String why, ProblemKind kind) {}

    private record FileFault(String address, String message, String hint) {}

    Findings(PublishedCopy copy) {
        this.copy = copy;
    }

    /** Adds a problem with a file. */
    void add(Cause cause, String address, String message, String hint) {
        byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(new FileFault(address, message, hint));
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        byCause.forEach((cause, found) -> problems.addAll(problems(cause, found)));
        return problems;
    }

    private List<Problem> problems(Cause cause, List<FileFault> found) {
        if (found.size() <= (cause.why().isEmpty() ? FEW_TO_UPLOAD : 1)) {
            return found.stream()
                    .map(one -> Problem.error(cause.code(), at(one.address()), one.message(), one.hint())
                            .with(cause.kind()))
                    .toList();
        }
        var first = found.get(0);
        var names = found.stream()
                .skip(1)
                .limit(MOST_NAMES)
                .map(one -> "`" + one.address() + "`")
                .collect(Collectors.joining(", "));
        var message = first.message() + " So it is with " + Counted.of(found.size() - 1, "more file") + ": " + names
                + (found.size() - 1 > MOST_NAMES ? " …" : ".");
        return List.of(Problem.error(cause.code(), at(first.address()), message, first.hint())
                .with(cause.kind()));
    }

    private Location at(String address) {
        return Location.ofFile(copy.uri(address).toString());
    }
}
