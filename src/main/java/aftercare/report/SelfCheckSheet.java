package aftercare.report;

import aftercare.model.CareLevel;
import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.model.SelfCheck;
import aftercare.model.Source;
import aftercare.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages on which a clinician signs a self-check.
 *
 * @param file where it stands, as the user would type it
 * @param incomplete whether the file could not be read completely, so that nothing about it is proved
 * @param numbers of the questions, by id
 * @param levels the names of care levels, by id
 * @param ruledOut the signs that an answer rules out
 * @param fixedWords words of {@code strings.yaml} on the page that its author cannot change
 * @param changes since the last signature; empty when this version is signed, or none ever was
 * @param problems those in its file that no rule reports
 */
public record SelfCheckSheet(
        String language,
        SelfCheck check,
        String file,
        boolean incomplete,
        boolean overdue,
        Signature signature,
        Map<String, Integer> numbers,
        Map<String, String> levels,
        List<Drawing> drawings,
        PathTable paths,
        List<TriedScenario> trials,
        List<SignRow> signs,
        List<RuledOutRow> ruledOut,
        List<FixedWords> fixedWords,
        List<RuleResult> rules,
        List<Source> sources,
        Optional<SignOffChanges> changes,
        List<Problem> problems) {
    public SelfCheckSheet {
        drawings = List.copyOf(drawings);
        trials = List.copyOf(trials);
        signs = List.copyOf(signs);
        ruledOut = List.copyOf(ruledOut);
        fixedWords = List.copyOf(fixedWords);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** The page's file: {@code self-check-en-sprain-or-break.html}. */
    public String address() {
        return stem() + ".html";
    }

    public String mermaidAddress() {
        return stem() + ".mmd";
    }

    private String stem() {
        return "self-check-" + language + "-" + check.path().slug();
    }

    public long passed() {
        return trials.stream().filter(TriedScenario::passed).count();
    }

    /** Whether something must be corrected before a clinician reads on. */
    public boolean isAtFault() {
        return incomplete || !problems.isEmpty() || broken() > 0;
    }

    public long broken() {
        return rules.stream().filter(RuleResult::isBroken).count();
    }

    /** The number of rules that had nothing to prove. */
    public long idle() {
        return incomplete ? 0 : rules.size() - proved() - broken();
    }

    /** Questions whose answers name different matters; no rule compares these answers. */
    public List<Question> topics() {
        return check.questions().stream()
                .filter(question -> question.kind() == QuestionKind.TOPIC)
                .toList();
    }

    /** The kind of a question in words. */
    public String kind(Question question) {
        return switch (question.kind()) {
            case SIGNS -> "signs";
            case RANGE -> "range";
            case CHOICE -> "choice";
            case PREFERENCE -> "choice, a preference";
            case TOPIC -> "choice between topics";
        };
    }

    public long proved() {
        return incomplete ? 0 : rules.stream().filter(RuleResult::isProved).count();
    }

    /** Its own sources, then those of the signs that it asks about. */
    public List<Source> allSources() {
        return Stream.concat(sources.stream(), signs.stream().flatMap(row -> row.sources().stream()))
                .distinct()
                .toList();
    }

    /** The number of a source in the list of all. */
    public int number(Source source) {
        return allSources().indexOf(source) + 1;
    }

    /** The name of an outcome's care level. */
    public String level(CareLevel level) {
        return levels.getOrDefault(level.id(), level.id());
    }

    /** {@code question 5}, or the outcome's title, for the step that an answer leads to. */
    public String target(String id) {
        var number = numbers.get(id);
        return number != null
                ? "question " + number
                : check.outcomes().stream()
                        .filter(outcome -> outcome.id().value().equals(id))
                        .findFirst()
                        .map(outcome -> level(outcome.care()) + ": " + outcome.title())
                        .orElse("nowhere (" + id + ")");
    }
}
