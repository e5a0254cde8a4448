package aftercare.read.document;

import aftercare.format.Json;
import aftercare.model.SignOff;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds a sign-off to the text of {@code sign-off.yaml} and leaves all other characters unchanged. */
public final class SignOffList {
    private static final Pattern EMPTY_LIST = Pattern.compile("(?m)^\\[\\s*\\][ \\t]*(#.*)?$");
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

    private SignOffList() {}

    /**
     * The text with the sign-off added at its end; the same text when it is there already.
     *
     * @param before the present text; may be empty
     * @param shown the file's name in problems
     * @return without a value, but with problems, when the text cannot be read or no item can be added
     */
    public static Read<String> with(SignOff signOff, String before, String shown) {
        var standing = read(before, shown);
        if (standing.value().isEmpty()) {
            return Read.failed(standing.problems());
        }
        if (standing.value().get().stream().anyMatch(other -> isSame(other, signOff))) {
            return Read.of(before, Problems.NONE);
        }
        var after = added(signOff, before);
        var now = read(after, shown).value().orElse(List.of());
        boolean isAdded = now.size() == standing.value().get().size() + 1 && isSame(now.get(now.size() - 1), signOff);
        return isAdded ? Read.of(after, Problems.NONE) : Read.failed(Problems.of(notPossible(shown)));
    }

    private static Problem notPossible(String shown) {
        return Problem.error(
                "AC115",
                Location.ofFile(shown),
                "No signature can be added to this list without changing what stands in it.",
                "Write one item a line, each beginning with \"- path:\"; an empty list is []");
    }

    private static Read<List<SignOff>> read(String text, String shown) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return Read.of(List.of(), Problems.NONE);
        }
        var collector = new ProblemCollector();
        var found = SignOffReader.read(text, shown, collector);
        var problems = collector.problems();
        return found.isEmpty() || problems.hasErrors() ? Read.failed(problems) : Read.of(found.get(), Problems.NONE);
    }

    private static boolean isSame(SignOff one, SignOff other) {
        return values(one).equals(values(other)) && one.date().equals(other.date());
    }

    private static List<String> values(SignOff signOff) {
        return List.of(
                signOff.path().value(),
                signOff.hash().value(),
                signOff.name().value(),
                signOff.role().value());
    }

    private static String added(SignOff signOff, String before) {
        var end = before.contains("\r\n") ? "\r\n" : "\n";
        var empty = EMPTY_LIST.matcher(before);
        if (empty.find()) {
            var comment = Optional.ofNullable(empty.group(1))
                    .map(words -> words + end)
                    .orElse("");
            var rest = before.substring(empty.end()).replaceFirst("^\\R", "");
            return before.substring(0, empty.start()) + comment + item(signOff, "", end) + rest;
        }
        var item = ITEM.matcher(before);
        var indent = item.find() ? item.group(1) : "";
        return before + (before.isEmpty() || before.endsWith("\n") ? "" : end) + item(signOff, indent, end);
    }

    private static String item(SignOff signOff, String indent, String end) {
        var lines = new ArrayList<String>();
        lines.add(indent + "- path: " + Json.quoted(signOff.path().value()));
        lines.add(indent + "  hash: " + signOff.hash());
        lines.add(indent + "  name: " + Json.quoted(signOff.name().value()));
        lines.add(indent + "  role: " + Json.quoted(signOff.role().value()));
        lines.add(indent + "  date: " + signOff.date());
        return String.join(end, lines) + end;
    }
}
