package aftercare.cli;

import aftercare.cli.DoctorTargets.CopiesToAsk;
import aftercare.cli.notation.ProblemJson;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.doctor.Examinations.Examined;
import aftercare.doctor.Examinations.Results;
import aftercare.format.Counted;
import aftercare.format.Json;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Prints what was found in published copies: for people, for a mail, or for programs. */
final class DoctorReport {
    /** The most copies whose problems are printed in full; for further ones the table names the problem. */
    private static final int MOST_IN_FULL = 20;

    private final Results results;
    private final CopiesToAsk asked;
    private final Problems ofRecalls;
    private final Problems others;
    private final UnaryOperator<String> effects;

    /** @param ofRecalls problems with the recalls of the content at hand */
    DoctorReport(Results results, CopiesToAsk asked, Problems ofRecalls, UnaryOperator<String> effects) {
        this.results = results;
        this.asked = asked;
        this.ofRecalls = ofRecalls;
        this.others = asked.problems().and(ofRecalls).and(results.problems());
        this.effects = effects;
    }

    Problems problems() {
        return results.all().and(others);
    }

    /** Prints a table of all copies if there are many; else only problems. */
    void print(PrintStream out, ScreenStyle style, boolean isQuiet, boolean isMany) {
        if (isMany) {
            printTable(out, isQuiet);
        }
        printProblems(out, style, isMany);
    }

    private void printProblems(PrintStream out, ScreenStyle style, boolean isMany) {
        var printer = new ProblemPrinter(out, style, file -> Optional.<List<String>>empty(), effects);
        printer.print(others, "");
        var ill = results.copies().stream()
                .filter(copy -> !copy.diagnosis().problems().isEmpty())
                .toList();
        ill.stream()
                .limit(isMany ? MOST_IN_FULL : Long.MAX_VALUE)
                .forEach(copy -> printer.print(copy.diagnosis().problems(), ""));
        if (isMany && ill.size() > MOST_IN_FULL) {
            out.println("The problems of " + (ill.size() - MOST_IN_FULL) + " more: --format json has all.");
        }
    }

    private void printTable(PrintStream out, boolean isQuiet) {
        var shown = results.copies().stream()
                .filter(copy -> !isQuiet || !copy.isRight())
                .toList();
        int name = width(shown, "clinic", copy -> copy.copy().name());
        int state = width(shown, "state", Examined::state);
        if (!shown.isEmpty()) {
            out.println(row(name, "clinic", state, "state", "address"));
        }
        shown.forEach(copy -> out.println(PrintableText.text(row(
                name,
                copy.copy().name(),
                state,
                copy.state(),
                copy.copy().base().toString()))));
        if (!shown.isEmpty()) {
            out.println();
        }
    }

    private static int width(List<Examined> copies, String head, Function<Examined, String> column) {
        return Math.max(
                head.length(),
                copies.stream().map(column).mapToInt(String::length).max().orElse(0));
    }

    private static String row(int nameWidth, String name, int stateWidth, String state, String address) {
        return name
                + " ".repeat(nameWidth - name.length() + 2)
                + state
                + " ".repeat(stateWidth - state.length() + 2)
                + address;
    }

    /** How many copies are in each state: {@code 2 recalled, 2996 right, 2 not asked}. */
    String sum() {
        var states = results.copies().stream()
                .collect(Collectors.groupingBy(Examined::state, LinkedHashMap::new, Collectors.counting()));
        var parts = new ArrayList<String>();
        states.forEach((state, count) -> parts.add(count + " " + state));
        if (asked.notAsked() > 0) {
            parts.add(asked.notAsked() + " not asked");
        }
        if (!ofRecalls.isEmpty()) {
            parts.add(Counted.of(ofRecalls.list().size(), "problem") + " with recalls");
        }
        return String.join(", ", parts);
    }

    /** The results as {@code {"copies":[…],"problems":[…]}}; the copies only if there are many. */
    String json(boolean isMany) {
        if (!isMany) {
            return ProblemJson.of(problems());
        }
        var copies = results.copies().stream().map(DoctorReport::json).toList();
        return Json.object()
                .with("copies", Json.lines(copies))
                .with("problems", ProblemJson.list(problems()))
                .json()
                .toString();
    }

    private static Json json(Examined copy) {
        var found = copy.diagnosis();
        var problems = copy.problems();
        return Json.object()
                .with("clinic", copy.copy().name())
                .with("url", copy.copy().base().toString())
                .with("state", copy.state())
                .with("errors", problems.count(Severity.ERROR))
                .with("warnings", problems.count(Severity.WARNING))
                .with("files", found.files())
                .with("requests", found.requests())
                .json();
    }

    /** Prints a mail without sender and receiver; nothing if no copy has a problem. */
    void printMail(PrintStream out, ScreenStyle style, boolean isMany) {
        if (problems().isEmpty()) {
            return;
        }
        out.println("Subject: Aftercare: " + PrintableText.text(subject(isMany)));
        out.println("MIME-Version: 1.0");
        out.println("Content-Type: text/plain; charset=utf-8");
        out.println();
        print(out, style, true, isMany);
    }

    private String subject(boolean isMany) {
        var copies = results.copies();
        if (isMany) {
            return sum() + " (of " + Counted.of(copies.size() + asked.notAsked(), "clinic") + ")";
        }
        var state = copies.size() == 1 ? copies.get(0).state(ofRecalls) : sum();
        var where = copies.stream().map(copy -> copy.copy().base().toString()).collect(Collectors.joining(", "));
        return where.isEmpty() ? state : state + " (" + where + ")";
    }
}
