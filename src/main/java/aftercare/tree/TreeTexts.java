package aftercare.tree;

import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every text of a self-check that people read, those of its signs included. */
final class TreeTexts {
    private TreeTexts() {}

    static Stream<Text> of(Tree tree) {
        var scenarios = tree.check().scenarios().stream().map(Scenario::name);
        return Stream.concat(written(tree.check()), scenarios);
    }

    /** The texts of a self-check's page. */
    static Stream<Text> written(SelfCheck check) {
        var texts = new ArrayList<Text>();
        texts.add(check.title());
        texts.add(check.description());
        of(check.intro()).forEach(texts::add);
        check.questions().forEach(question -> add(question, texts));
        check.outcomes().stream().flatMap(TreeTexts::of).forEach(texts::add);
        return texts.stream().filter(Text::isPresent);
    }

    /** Adds the texts of a question. A signs question has no labels of its own: they are its signs' texts. */
    private static void add(Question question, List<Text> texts) {
        texts.add(question.ask());
        texts.add(question.why());
        of(question.hint()).forEach(texts::add);
        texts.addAll(question.list());
        for (var answer : question.answers()) {
            texts.add(answer.label());
            answer.rulesOut().forEach(ruled -> texts.add(ruled.reason()));
        }
    }

    private static Stream<Text> of(Outcome outcome) {
        var single = Stream.of(
                outcome.title(),
                outcome.contact(),
                outcome.say(),
                outcome.decision(),
                outcome.note(),
                outcome.safetyNet(),
                outcome.recheckLabel());
        return Stream.of(single, outcome.doItems().stream(), outcome.doNotItems().stream())
                .flatMap(texts -> texts);
    }

    /** The words of a text, those that only some readers meet, and the phone numbers of its links. */
    private static Stream<Text> of(Prose prose) {
        var dialled = prose.links().stream()
                .filter(link -> link.address().startsWith("tel:"))
                .map(link -> new Text("call " + link.address().substring("tel:".length()), link.at()));
        return Stream.of(prose.text().stream(), prose.asides().stream(), dialled)
                .flatMap(texts -> texts);
    }
}
