package aftercare.read;

import aftercare.format.HtmlText;
import aftercare.format.Sha256;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.RecheckTime;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.translation.BorrowedMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds to a self-check the words that its author does not write: the texts of signs, the labels of ranges, "None of these", "I
 * am not sure" and how signs are asked. Since no author writes them, none can contradict where an answer leads.
 */
final class Labels {
    private static final String ASKS = "signs-asks.";

    private final Map<String, Sign> signs;
    private final Words words;
    private final String language;
    private final BorrowedMarks borrowed;
    private final ProblemCollector problems;

    /** @param problems where words that are missing are reported */
    Labels(Map<String, Sign> signs, Words words, String language, BorrowedMarks borrowed, ProblemCollector problems) {
        this.signs = signs;
        this.words = words;
        this.language = language;
        this.borrowed = borrowed;
        this.problems = problems;
    }

    /** The self-check with all its words; its hash then covers those of {@code strings.yaml}, too. */
    SelfCheck putInto(SelfCheck check) {
        var questions = check.questions().stream().map(this::question).toList();
        var outcomes = check.outcomes().stream().map(this::outcome).toList();
        var lines = new ArrayList<String>(List.of(check.hash()));
        questions.stream().flatMap(Labels::fromWords).distinct().forEach(lines::add);
        outcomes.stream()
                .flatMap(outcome -> Stream.of("heading", "contact")
                        .flatMap(part -> words.find("care." + outcome.care() + "." + part).stream()))
                .map(Text::value)
                .distinct()
                .forEach(lines::add);
        return check.with(questions, outcomes, Sha256.ofAll(lines));
    }

    private static Stream<String> fromWords(Question question) {
        var fixed = question.answers().stream()
                .filter(answer -> answer.isNone() || answer.isUnsure())
                .map(Answer::label);
        return Stream.concat(Stream.of(question.ask()), fixed).map(Text::value);
    }

    private Question question(Question question) {
        var asked = question.kind() == QuestionKind.SIGNS ? asked(question) : question;
        var ranges = question.quantity().map(quantity -> new RangeLabels(quantity, words, language, problems));
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < asked.answers().size(); i++) {
            var answer = asked.answers().get(i);
            boolean isRange = ranges.isPresent() && !answer.isUnsure();
            answers.add(isRange ? answer.withLabel(ranges.get().of(question, i)) : labelled(answer, asked));
        }
        return asked.withAnswers(answers);
    }

    private Answer labelled(Answer answer, Question question) {
        if (answer.isUnsure()) {
            return answer.withLabel(text("answers.unsure", answer.id()));
        }
        if (answer.isNone()) {
            boolean isSingle = question.signs().size() == 1;
            return answer.withLabel(text(isSingle ? "answers.no" : "answers.none", answer.id()));
        }
        // A missing sign is reported by a check of its own.
        return question.kind() == QuestionKind.SIGNS
                ? answer.withLabel(Optional.ofNullable(signs.get(answer.sign().value()))
                        .map(Sign::text)
                        .orElse(answer.id()))
                : answer;
    }

    /** The words for a key. Missing ones are reported, and the page shows the key instead. */
    private Text text(String key, Text owner) {
        return words.find(key).orElseGet(() -> {
            reportMissing(key, owner.at(), problems);
            return owner;
        });
    }

    /** Reports words that the language of this self-check lacks. */
    static void reportMissing(String key, Location at, ProblemCollector problems) {
        problems.error(
                "AC180",
                at,
                "The words for \"" + key + "\" are missing in strings.yaml, and this self-check needs them.",
                "Add " + key.replace(".", ": ") + ": and the words, each part of the name on a line of its own.");
    }

    private Question asked(Question question) {
        var id = askOf(question);
        if (id.isEmpty()) {
            reportMissing(ASKS + "now.ask", question.id().at(), problems);
            return question;
        }
        var ask = words.find(ASKS + id.get() + ".ask");
        if (ask.isEmpty()) {
            var known = words.signsAsks().stream().map(Text::value).toList();
            problems.error(
                    "AC176",
                    question.ask().at(),
                    "There is no way to ask about signs called \"" + id.get() + "\".",
                    Nearest.hint(id.get(), known, "Name one of \"signs-asks\" in strings.yaml, or add it there."));
        }
        var hint = words.find(ASKS + id.get() + ".hint").map(this::prose).orElse(Prose.EMPTY);
        return question.withAsk(ask.orElse(question.ask()), hint);
    }

    /** The way to ask that the question names, else the usual one; empty when the language has none. */
    private Optional<String> askOf(Question question) {
        return question.ask().isPresent()
                ? Optional.of(question.ask().value())
                : words.signsAsks().stream().findFirst().map(Text::value);
    }

    private Prose prose(Text text) {
        var passage = new Prose.Passage(List.of(new Prose.Html("<p>" + HtmlText.escape(text.value()) + "</p>")), false);
        var prose = Prose.EMPTY.with(List.of(passage));
        return text.isBorrowed() ? borrowed.of(prose) : prose;
    }

    private Outcome outcome(Outcome outcome) {
        return outcome.recheck().isEmpty() ? outcome : outcome.withRecheckLabel(recheck(outcome.recheck()));
    }

    private Text recheck(Text time) {
        var counted = RecheckTime.of(time.value());
        if (counted.isPresent()) {
            return counted(counted.get(), time);
        }
        var spoken = words.find("recheck-times." + time);
        if (spoken.isEmpty()) {
            problems.error(
                    "AC179",
                    time.at(),
                    "\"" + time + "\" is no time to check again.",
                    "Write a whole number of hours or days, such as 24 hours, or an id of \"recheck-times\" in"
                            + " strings.yaml.");
        }
        return spoken.orElse(time);
    }

    private Text counted(RecheckTime found, Text time) {
        var key = "recheck-times." + found.unit();
        return words.counted(key, found.count(), language)
                .map(spoken -> spoken.filled("{0}", found.count()))
                .orElseGet(() -> {
                    reportMissing(key, time.at(), problems);
                    return time;
                });
    }
}
