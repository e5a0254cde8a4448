package aftercare.report;

import aftercare.model.Availability;
import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.QuestionKind;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SignOff;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes self-checks with any number of questions of ordinary length. */
final class SampleTree {
    static final Words WORDS = Words.NONE;

    private static final Location AT = Location.ofFile("content/en/self-checks/sample.yaml");

    private SampleTree() {}

    /** A row of questions; "yes" leads to help, "no" to the next. */
    static SelfCheck row(int questions) {
        return check(IntStream.rangeClosed(1, questions)
                .mapToObj(i -> question(i, i == questions ? "fine" : "q" + (i + 1), "today"))
                .toList());
    }

    /** Both answers lead to the next question, so there are 2 to the power of n paths. */
    static SelfCheck ladder(int questions) {
        return check(IntStream.rangeClosed(1, questions)
                .mapToObj(
                        i -> i == questions ? question(i, "fine", "today") : question(i, "q" + (i + 1), "q" + (i + 1)))
                .toList());
    }

    static SelfCheck check(List<Question> questions) {
        return new SelfCheck(
                new ContentPath("en", "self-checks/sample.yaml"),
                AT,
                text("Is this soreness normal?"),
                text("Find out."),
                Prose.EMPTY,
                Optional.empty(),
                List.of(),
                questions.get(0).id(),
                questions,
                List.of(
                        outcome("today", CareLevel.URGENT, "Get medical advice today"),
                        outcome("fine", CareLevel.SELF_CARE, "This sounds like normal soreness")),
                List.of(),
                List.of(),
                List.of(),
                Availability.ALWAYS,
                List.of(),
                "sha256-0");
    }

    static Question question(int number, String no, String yes) {
        return new Question(
                text("q" + number),
                QuestionKind.CHOICE,
                text("Do you have any of these, or have you had one since then?"),
                text(""),
                Prose.EMPTY,
                List.of(),
                List.of(
                        answer("no", "No, none of these", no),
                        answer("unsure", "I am not sure", yes),
                        answer("yes", "Yes, one or more", yes)),
                List.of(),
                Optional.empty());
    }

    private static Answer answer(String id, String label, String to) {
        return new Answer(text(id), text(label), text(to), text(""), Optional.empty(), List.of());
    }

    private static Outcome outcome(String id, CareLevel care, String title) {
        return new Outcome(
                text(id),
                care,
                0,
                text(title),
                text("Call a doctor."),
                text(""),
                text(""),
                List.of(),
                List.of(),
                text(""),
                text("Get help if it gets worse."),
                text("1 day"),
                text("in 1 day"),
                List.of(),
                List.of());
    }

    static SignOff signOff() {
        return new SignOff(
                text("en/self-checks/sample.yaml"),
                text("sha256-0123456789abcdef"),
                text("A. Example"),
                text("nurse"),
                LocalDate.of(2026, 11, 1));
    }

    private static Text text(String value) {
        return new Text(value, AT);
    }
}
