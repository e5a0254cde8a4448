package aftercare.tree;

import aftercare.model.Prose;
import aftercare.model.SelfCheck.Answer;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Sign;
import aftercare.model.Text;
import java.util.Objects;
import java.util.stream.Stream;

/** Every text of a self-check that people read, those of its signs included. */
final class TreeTexts {
    private TreeTexts() {}

    static Stream<Text> of(Tree tree) {
        var check = tree.check();
        var own = Stream.concat(Stream.of(check.title(), check.description()), of(check.intro()));
        var questions = check.questions().stream().flatMap(question -> of(question, tree));
        var outcomes = check.outcomes().stream().flatMap(TreeTexts::of);
        var scenarios = check.scenarios().stream().map(Scenario::name);
        return Stream.of(own, questions, outcomes, scenarios)
                .flatMap(texts -> texts)
                .filter(Text::isPresent);
    }

    private static Stream<Text> of(Question question, Tree tree) {
        var signs = question.signs().stream()
                .map(id -> tree.signs().get(id.value()))
                .filter(Objects::nonNull)
                .map(Sign::text);
        var answers = question.answers().stream().map(Answer::label);
        return Stream.of(
                        Stream.of(question.ask(), question.why()),
                        of(question.hint()),
                        question.list().stream(),
                        signs,
                        answers)
                .flatMap(texts -> texts);
    }

    private static Stream<Text> of(Outcome outcome) {
        var single = Stream.of(
                outcome.title(),
                outcome.contact(),
                outcome.say(),
                outcome.decision(),
                outcome.note(),
                outcome.safetyNet(),
                outcome.recheck());
        return Stream.of(single, outcome.doItems().stream(), outcome.doNotItems().stream())
                .flatMap(texts -> texts);
    }

    /** Its words, and what its links would dial. */
    private static Stream<Text> of(Prose prose) {
        var dialled = prose.links().stream()
                .filter(link -> link.address().startsWith("tel:"))
                .map(link -> new Text("call " + link.address().substring("tel:".length()), link.at()));
        return Stream.concat(prose.text().stream(), dialled);
    }
}
