package aftercare.tree;

import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.Question.Quantity;
import aftercare.model.Question.QuestionKind;
import aftercare.model.Question.RuledOut;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question of a {@link Sketch}, while its lines are read. */
final class SketchedQuestion {
    private static final Pattern QUESTION = Pattern.compile("(?<id>\\S+)(?: +\\|(?<ask>.*))?");
    private static final Pattern ANSWER =
            Pattern.compile("(?<id>\\S+)(?: \"(?<label>[^\"]*)\")?(?: < (?<below>\\d+))? > (?<to>\\S+)"
                    + "(?: sign (?<sign>\\S+))?(?: rules-out (?<out>.+))?");
    private static final Quantity YEARS = new Quantity("years", BigDecimal.ZERO, BigDecimal.valueOf(120));

    private final List<Answer> answers = new ArrayList<>();
    private Question question;

    private SketchedQuestion(Question question) {
        this.question = question;
    }

    static SketchedQuestion of(String kind, String text, Location at) {
        var found = matched(QUESTION, text);
        var ask = found.group("ask") == null ? new Text("Is it so?", at) : text(found, "ask", at);
        var read = QuestionKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return new SketchedQuestion(new Question(
                text(found, "id", at),
                read,
                ask,
                Text.none(at),
                Prose.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                read == QuestionKind.RANGE ? Optional.of(YEARS) : Optional.empty()));
    }

    void add(String text, Location at) {
        var found = matched(ANSWER, text);
        var id = text(found, "id", at);
        var label = found.group("label") == null ? id : text(found, "label", at);
        var below = Optional.ofNullable(found.group("below")).map(BigDecimal::new);
        var out = Stream.of(Optional.ofNullable(found.group("out")).orElse("").split("[ ,]+"))
                .filter(sign -> !sign.isEmpty())
                .map(sign -> new RuledOut(new Text(sign, at), new Text("A reason", at)))
                .toList();
        answers.add(new Answer(id, label, text(found, "to", at), sign(found, id, at), below, out));
    }

    private Text sign(Matcher found, Text id, Location at) {
        boolean isOwnSign = question.kind() == QuestionKind.SIGNS
                && !id.value().equals(Answer.NONE)
                && !id.value().equals(Answer.UNSURE);
        if (isOwnSign) {
            return id;
        }
        return found.group("sign") == null ? Text.none(at) : text(found, "sign", at);
    }

    void change(String key, String value, Location at) {
        question = Change.of(question, key, new Text(value, at));
    }

    Question build() {
        return question.withAnswers(answers);
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }

    /** @param at the place of the line's text, from which the group's own column is counted */
    private static Text text(Matcher found, String group, Location at) {
        return new Text(
                found.group(group).strip(), new Location(at.file(), at.line(), at.column() + found.start(group)));
    }
}
