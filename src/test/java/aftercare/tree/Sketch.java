package aftercare.tree;

import static aftercare.tree.Signs.SIGNS;
import static java.util.stream.Collectors.toMap;

import aftercare.model.Availability;
import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Included;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.SelfCheck.SignLeftOut;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A self-check in a few lines of text; each part has its own line and column as its place:
 *
 * <pre>{@code
 * signs w1 | A signs question: its answers are signs, none and unsure
 * - saddle > emergency
 * - none > age
 * - unsure > emergency
 * range age | A range; the last answer has no bound
 * - child < 16 > see
 * - older > walk
 * worry: older child
 * choice walk | Any other question; preference and topic likewise
 * - yes "Yes, I can" > normal rules-out fever
 * - no > see sign shooting
 * ! emergency emergency
 * ! normal self-care 2
 *   contact: Ask a pharmacist.
 * = normal | w1 none, age older, walk yes | Well
 * }</pre>
 *
 * The first question is the start, unless a line says {@code start w2}. A line {@code auto} makes a scenario for each
 * outcome and each sign. {@code out legs} leaves a sign out. {@code set w1 > age, urgent > ours} says that a set that
 * starts at w1 is included and which outcome stands for its own; a scenario of it begins with {@code =set}.
 */
final class Sketch {
    static final Words WORDS = words("doctor", "nurse", "pharmacist", "emergency number");

    private static final Pattern LINE = Pattern.compile(
            "(?<kind>start|signs|range|choice|preference|topic|-|!|=set|=|set|out|\\w[\\w-]*:|auto)(?: (?<rest>.*))?");
    private static final Pattern OUTCOME = Pattern.compile("(?<id>\\S+) (?<care>\\S+)(?: (?<caution>\\d))?");
    private static final Pattern SCENARIO = Pattern.compile("(?<outcome>\\S+) \\|(?<given>[^|]*)\\|(?<name>.*)");

    private final List<SketchedQuestion> questions = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Scenario> scenariosOfSet = new ArrayList<>();
    private final List<SignLeftOut> leftOut = new ArrayList<>();
    private final List<Text> included = new ArrayList<>();
    private final String locale;
    private Optional<Text> start = Optional.empty();
    private boolean automatic;
    private int line;
    private int offset;

    private Sketch(String locale) {
        this.locale = locale;
    }

    static SelfCheck of(String text) {
        return of(text, "en");
    }

    static SelfCheck of(String text, String locale) {
        var sketch = new Sketch(locale);
        text.lines().forEach(sketch::read);
        var check = sketch.check();
        return sketch.automatic ? Scenarios.addedTo(check) : check;
    }

    /** The problems found by the proofs, as code and line: {@code T3 at 4}. */
    static List<String> faults(String text) {
        return faults(text, SIGNS);
    }

    static List<String> faults(String text, Map<String, Sign> signs) {
        return Proofs.of(of(text), signs, WORDS).list().stream()
                .map(problem -> problem.code() + " at " + problem.location().line())
                .toList();
    }

    static Problems problems(String text) {
        return Proofs.of(of(text), SIGNS, WORDS);
    }

    /** The only problem of a text. */
    static Problem problem(String text) {
        return problem(text, SIGNS);
    }

    static Problem problem(String text, Map<String, Sign> signs) {
        var problems = Proofs.of(of(text), signs, WORDS).list();
        if (problems.size() != 1) {
            throw new AssertionError("one problem expected: " + problems);
        }
        return problems.get(0);
    }

    /** Words of which each may be named as a contact, at every care level. */
    static Words words(String... contacts) {
        var all = Stream.of(contacts).map(Sketch::nowhere).toList();
        return new Words(
                Map.of(),
                Arrays.stream(CareLevel.values()).collect(toMap(Function.identity(), care -> all)),
                List.of());
    }

    private void read(String text) {
        line++;
        if (text.isBlank()) {
            return;
        }
        var found = LINE.matcher(text.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("line " + line + ": " + text);
        }
        var rest = Optional.ofNullable(found.group("rest")).orElse("");
        offset = text.indexOf(text.strip()) + (rest.isEmpty() ? 0 : found.start("rest"));
        take(found.group("kind"), rest);
    }

    private void take(String kind, String rest) {
        switch (kind) {
            case "start" -> start = Optional.of(new Text(rest, at(0)));
            case "-" -> questions.get(questions.size() - 1).add(rest, at(0));
            case "!" -> outcomes.add(outcome(matched(OUTCOME, rest)));
            case "=" -> scenarios.add(scenario(matched(SCENARIO, rest)));
            case "=set" -> scenariosOfSet.add(scenario(matched(SCENARIO, rest)));
            case "set" -> included.addAll(words(rest, "[ ,>]+"));
            case "out" -> leftOut.add(new SignLeftOut(new Text(rest, at(0)), nowhere("A reason")));
            case "auto" -> automatic = true;
            default -> takeWord(kind, rest);
        }
    }

    private void takeWord(String kind, String rest) {
        if (kind.endsWith(":")) {
            change(kind.substring(0, kind.length() - 1), rest);
        } else {
            questions.add(SketchedQuestion.of(kind, rest, at(0)));
        }
    }

    private Outcome outcome(Matcher found) {
        var care = CareLevel.of(found.group("care")).orElseThrow();
        var caution = found.group("caution");
        return Change.outcome(text(found, "id"), care, caution == null ? 0 : Integer.parseInt(caution), at(0));
    }

    private Scenario scenario(Matcher found) {
        var given = new ArrayList<Given>();
        for (String pair : found.group("given").split(",", -1)) {
            var words = words(pair, " +");
            if (!words.isEmpty()) {
                given.add(new Given(words.get(0), words.get(1)));
            }
        }
        return new Scenario(text(found, "name"), given, text(found, "outcome"));
    }

    /** Changes a part of the last outcome or, when there is none yet, of the last question. */
    private void change(String key, String value) {
        if (outcomes.isEmpty()) {
            questions.get(questions.size() - 1).change(key, value, at(0));
        } else {
            outcomes.add(Change.of(outcomes.remove(outcomes.size() - 1), key, new Text(value, at(0))));
        }
    }

    private SelfCheck check() {
        List<Question> built = questions.stream().map(SketchedQuestion::build).toList();
        return new SelfCheck(
                new ContentPath(locale, "self-checks/sketch.yaml"),
                Location.ofFile("sketch"),
                nowhere("A sketch"),
                nowhere("Find out."),
                Prose.EMPTY,
                Optional.empty(),
                List.of(),
                start.orElseGet(() -> built.get(0).id()),
                built,
                outcomes,
                scenarios,
                set(),
                leftOut,
                Availability.ALWAYS,
                List.of(),
                "");
    }

    /** {@code w1 > age, urgent > ours}: the start, the exit, then pairs of outcomes. */
    private List<Included> set() {
        if (included.isEmpty()) {
            return List.of();
        }
        var replaced = new HashMap<String, Text>();
        for (int i = 2; i < included.size(); i += 2) {
            replaced.put(included.get(i).value(), included.get(i + 1));
        }
        return List.of(new Included(nowhere("set"), included.get(0), included.get(1), replaced, scenariosOfSet));
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }

    private List<Text> words(String words, String between) {
        return Stream.of(words.split(between))
                .filter(word -> !word.isEmpty())
                .map(word -> new Text(word, at(0)))
                .toList();
    }

    private Text text(Matcher found, String group) {
        return new Text(found.group(group).strip(), at(found.start(group)));
    }

    private Location at(int index) {
        return new Location("sketch", Math.max(1, line), offset + index + 1);
    }

    private static Text nowhere(String text) {
        return new Text(text, Location.ofFile("elsewhere"));
    }
}
