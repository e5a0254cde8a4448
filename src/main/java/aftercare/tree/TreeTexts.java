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
        add(check.intro(), texts);
        check.questions().forEach(question -> add(question, texts));
        check.outcomes().forEach(outcome -> add(outcome, texts));
        return texts.stream().filter(Text::isPresent);
    }

    /** Adds the texts of a question. A signs question has no labels of its own: they are its signs' texts. */
    private static void add(Question question, List<Text> texts) {
        texts.add(question.ask());
        texts.add(question.why());
        add(question.hint(), texts);
        texts.addAll(question.list());
        for (var answer : question.answers()) {
            texts.add(answer.label());
            answer.rulesOut().forEach(ruled -> texts.add(ruled.reason()));
        }
    }

    private static void add(Outcome outcome, List<Text> texts) {
        texts.add(outcome.title());
        texts.add(outcome.contact());
        texts.add(outcome.say());
        texts.add(outcome.decision());
        texts.add(outcome.note());
        texts.add(outcome.safetyNet());
        texts.add(outcome.recheckLabel());
        texts.addAll(outcome.doItems());
        texts.addAll(outcome.doNotItems());
    }

    /** Adds the words of a text, those that only some readers meet, and the phone numbers of its links. */
    private static void add(Prose prose, List<Text> texts) {
        texts.addAll(prose.text());
        texts.addAll(prose.asides());
        for (var link : prose.links()) {
            if (link.address().startsWith("tel:")) {
                texts.add(new Text("call " + link.address().substring("tel:".length()), link.at()));
            }
        }
    }
}
