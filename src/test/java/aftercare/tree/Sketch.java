package aftercare.tree;

import static java.util.stream.Collectors.toMap;

import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Answer;
import aftercare.model.SelfCheck.Given;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.util.ArrayList;
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
 * ? w1 saddle, legs | Do you have any of these?
 * - no "No, none of these" > normal
 * - unsure > emergency unsure
 * - yes > emergency present
 * ?? prefer | A question of kind preference
 * ! emergency emergency
 * ! normal self-care 2
 *   contact: Ask a pharmacist.
 * = normal | w1 no | Well
 * }</pre>
 *
 * The first question is the start, unless a line says {@code start w2}. A line {@code auto} makes a scenario for each
 * outcome.
 */
final class Sketch {
    static final Map<String, Sign> SIGNS = Stream.of(
                    sign("saddle", CareLevel.EMERGENCY),
                    sign("legs", CareLevel.EMERGENCY),
                    sign("fever", CareLevel.URGENT),
                    sign("swollen", CareLevel.URGENT),
                    sign("shooting", CareLevel.SOON))
            .collect(toMap(sign -> sign.id().value(), Function.identity()));

    static final Words WORDS = new Words(
            Map.of(),
            Stream.of("doctor", "nurse", "pharmacist", "emergency number")
                    .map(Sketch::nowhere)
                    .toList());

    private static final Pattern LINE =
            Pattern.compile("(?<kind>start|\\?\\??|-|!|=|\\w[\\w-]*:|auto)(?: (?<rest>.*))?");
    private static final Pattern QUESTION = Pattern.compile("(?<id>\\S+)(?<signs>[^|]*)(?:\\|(?<ask>.*))?");
    private static final Pattern ANSWER =
            Pattern.compile("(?<id>\\S+)(?: \"(?<label>[^\"]*)\")? > (?<to>\\S+)(?<flags>.*)");
    private static final Pattern OUTCOME = Pattern.compile("(?<id>\\S+) (?<care>\\S+)(?: (?<caution>\\d))?");
    private static final Pattern SCENARIO = Pattern.compile("(?<outcome>\\S+) \\|(?<given>[^|]*)\\|(?<name>.*)");

    private final List<Question> questions = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
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
        return sketch.automatic ? withScenarios(check) : check;
    }

    /** The problems found by the proofs, as code and line: {@code T3 at 4}. */
    static List<String> faults(String text) {
        return problems(text).list().stream()
                .map(problem -> problem.code() + " at " + problem.location().line())
                .toList();
    }

    static Problems problems(String text) {
        return Proofs.of(of(text), SIGNS, WORDS);
    }

    /** The only problem of a text. */
    static Problem problem(String text) {
        var problems = problems(text).list();
        if (problems.size() != 1) {
            throw new AssertionError("one problem expected: " + problems);
        }
        return problems.get(0);
    }

    private void read(String text) {
        line++;
        var found = LINE.matcher(text.strip());
        if (text.isBlank()) {
            return;
        }
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
            case "?" -> questions.add(question(matched(QUESTION, rest), false));
            case "??" -> questions.add(question(matched(QUESTION, rest), true));
            case "-" -> addAnswer(matched(ANSWER, rest));
            case "!" -> outcomes.add(outcome(matched(OUTCOME, rest)));
            case "=" -> scenarios.add(scenario(matched(SCENARIO, rest)));
            case "auto" -> automatic = true;
            default -> change(kind.substring(0, kind.length() - 1), rest);
        }
    }

    private Question question(Matcher found, boolean preference) {
        return new Question(
                text(found, "id"),
                Optional.ofNullable(found.group("ask"))
                        .map(ask -> text(found, "ask"))
                        .orElse(new Text("Is it so?", at(0))),
                Text.none(at(0)),
                Prose.EMPTY,
                List.of(),
                words(found.group("signs")),
                preference,
                List.of());
    }

    private void addAnswer(Matcher found) {
        var label = found.group("label") == null ? text(found, "id") : text(found, "label");
        var flags = found.group("flags");
        var answer = new Answer(
                text(found, "id"), label, text(found, "to"), flags.contains("unsure"), flags.contains("present"));
        var old = questions.remove(questions.size() - 1);
        questions.add(new Question(
                old.id(),
                old.ask(),
                old.why(),
                old.hint(),
                old.list(),
                old.signs(),
                old.preference(),
                Stream.concat(old.answers().stream(), Stream.of(answer)).toList()));
    }

    private Outcome outcome(Matcher found) {
        var care = CareLevel.of(found.group("care")).orElseThrow();
        var caution = found.group("caution");
        return Change.outcome(text(found, "id"), care, caution == null ? 0 : Integer.parseInt(caution), at(0));
    }

    private Scenario scenario(Matcher found) {
        var given = new ArrayList<Given>();
        for (String pair : found.group("given").split(",", -1)) {
            var words = words(pair);
            if (!words.isEmpty()) {
                given.add(new Given(words.get(0), words.get(1)));
            }
        }
        return new Scenario(text(found, "name"), given, text(found, "outcome"));
    }

    /** Changes a part of the last outcome or, when there is none yet, of the last question. */
    private void change(String key, String value) {
        var text = new Text(value, at(0));
        if (outcomes.isEmpty()) {
            questions.add(Change.of(questions.remove(questions.size() - 1), key, text));
        } else {
            outcomes.add(Change.of(outcomes.remove(outcomes.size() - 1), key, text));
        }
    }

    private SelfCheck check() {
        return new SelfCheck(
                new ContentPath(locale, "self-checks/sketch.yaml"),
                Location.ofFile("sketch"),
                nowhere("A sketch"),
                nowhere("Find out."),
                Prose.EMPTY,
                Optional.empty(),
                List.of(),
                start.orElseGet(() -> questions.get(0).id()),
                questions,
                outcomes,
                scenarios,
                List.of(),
                "");
    }

    /** The same self-check, with the shortest path to each outcome as a scenario. */
    static SelfCheck withScenarios(SelfCheck check) {
        var paths = new Paths(check);
        var scenarios = check.outcomes().stream()
                .flatMap(outcome -> paths.shortestTo(outcome.id().value()).stream())
                .map(Sketch::scenario)
                .toList();
        return Change.scenarios(check, scenarios);
    }

    private static Scenario scenario(Path path) {
        var given = path.turns().stream()
                .map(turn -> new Given(turn.question().id(), turn.answer().id()))
                .toList();
        return new Scenario(nowhere("Made up"), given, path.end().id());
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }

    private List<Text> words(String words) {
        return Stream.of(words.split("[ ,]+"))
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

    private static Sign sign(String id, CareLevel care) {
        return new Sign(nowhere(id), care, nowhere("Sign " + id), List.of(), nowhere(""));
    }
}
