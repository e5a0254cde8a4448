package aftercare.check.content;

import static aftercare.check.content.SampleContent.text;

import aftercare.model.Availability;
import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Builds {@code content/en/self-checks/sore.yaml}, with each step on its own line, from line 10 on. */
public final class SampleSelfCheck {
    private static final String FILE = "content/en/self-checks/sore.yaml";
    private static final Text NONE = Text.none(Location.ofFile(FILE));

    private final List<Question> questions = new ArrayList<>();
    private final List<SelfCheck.Outcome> outcomes = new ArrayList<>();
    private List<Text> sources = List.of();
    private Prose intro = Prose.EMPTY;
    private String start = "first";
    private int line = 10;

    SampleSelfCheck start(String id) {
        start = id;
        return this;
    }

    public SampleSelfCheck sources(String... ids) {
        sources = Arrays.stream(ids).map(id -> text(FILE, 5, id)).toList();
        return this;
    }

    public SampleSelfCheck intro(UnaryOperator<SampleProse> prose) {
        intro = prose.apply(new SampleProse(FILE)).build();
        return this;
    }

    /** A question whose answers lead to the steps named. */
    public SampleSelfCheck question(String id, String... to) {
        return question(id, List.of(), to);
    }

    /** A signs question whose signs lead to the last step named. */
    public SampleSelfCheck question(String id, List<String> signs, String... to) {
        int at = line++;
        var answers = Arrays.stream(to)
                .map(target -> new Question.Answer(
                        text(FILE, at, "a-" + target),
                        text(FILE, at, "Yes, " + target),
                        text(FILE, at, target),
                        NONE,
                        Optional.empty(),
                        List.of()));
        var telling = signs.stream()
                .map(sign -> new Question.Answer(
                        text(FILE, at, sign),
                        text(FILE, at, "Sign " + sign),
                        text(FILE, at, to[to.length - 1]),
                        text(FILE, at, sign),
                        Optional.empty(),
                        List.of()));
        questions.add(new Question(
                text(FILE, at, id),
                signs.isEmpty() ? QuestionKind.CHOICE : QuestionKind.SIGNS,
                text(FILE, at, "Ask?"),
                NONE,
                Prose.EMPTY,
                List.of(),
                Stream.concat(telling, answers).toList(),
                List.of(),
                Optional.empty()));
        return this;
    }

    public SampleSelfCheck outcome(String id, List<String> doNot, String... guides) {
        int at = line++;
        outcomes.add(new SelfCheck.Outcome(
                text(FILE, at, id),
                CareLevel.SOON,
                0,
                text(FILE, at, "Book"),
                text(FILE, at, "See a doctor"),
                NONE,
                NONE,
                List.of(),
                doNot.stream().map(item -> text(FILE, at, item)).toList(),
                NONE,
                NONE,
                NONE,
                NONE,
                Arrays.stream(guides).map(guide -> text(FILE, at, guide)).toList(),
                List.of()));
        return this;
    }

    public SelfCheck build() {
        return new SelfCheck(
                new ContentPath("en", "self-checks/sore.yaml"),
                Location.ofFile(FILE),
                text(FILE, 1, "Sore?"),
                text(FILE, 2, "Find out."),
                intro,
                Optional.of(new Review(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1), new Location(FILE, 4, 1))),
                sources,
                text(FILE, 6, start),
                questions,
                outcomes,
                List.of(),
                List.of(),
                List.of(),
                Availability.ALWAYS,
                List.<Guide.Ignore>of(),
                "sha256-0");
    }
}
