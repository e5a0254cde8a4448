package aftercare.author;

import aftercare.format.Json;
import aftercare.model.Content;
import aftercare.model.Question;
import aftercare.model.Question.QuestionKind;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Step;
import aftercare.model.Sign;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The schemas for translations: the texts that the source has, under its ids, each with the source's words beside it. All
 * self-checks share one schema, and so do all question sets: if two of them use one id, the words of both are allowed.
 */
record TranslatedSchemas(Content content) {
    private static final String SETS = "/question-sets/";

    static TranslatedSchemas of(Content content) {
        return new TranslatedSchemas(content);
    }

    /** The groups of a schema, by their placeholder. */
    Map<String, Json> byMark() {
        var marks = new TreeMap<String, Json>();
        marks.put("@signs-in-source", signs());
        marks.put("@questions-in-self-check", steps(SelfCheck::questions, false, TranslatedSchemas::question));
        marks.put("@outcomes-in-self-check", steps(SelfCheck::outcomes, false, TranslatedSchemas::outcome));
        marks.put("@questions-in-question-set", steps(SelfCheck::questions, true, TranslatedSchemas::question));
        marks.put("@outcomes-in-question-set", steps(SelfCheck::outcomes, true, TranslatedSchemas::outcome));
        return marks;
    }

    private Json signs() {
        var signs = Json.object();
        content.editions().get(0).signs().forEach((id, sign) -> signs.with(id, sign(sign)));
        return signs.json();
    }

    /** The form of a sign: its text alone, or a group of words. */
    private static Json sign(Sign sign) {
        var words = new WordFields();
        words.text("text", sign.text());
        words.text("short", sign.shortText());
        words.list("do", sign.firstAid());
        return Json.object()
                .with("description", WordFields.quoted(sign.text().value()))
                .with("if", Json.object().with("type", "object").json())
                .with("then", words.group())
                .with("else", WordFields.reference("text"))
                .json();
    }

    /** The steps of all self-checks, or of all question sets, by their ids. */
    private <S extends Step> Json steps(
            Function<SelfCheck, List<S>> part, boolean isOfSet, Function<List<S>, Json> schema) {
        var byId = new TreeMap<String, List<S>>();
        content.editions().get(0).selfChecks().stream()
                .flatMap(check -> part.apply(check).stream())
                .filter(step -> step.id().at().file().contains(SETS) == isOfSet)
                .forEach(step -> byId.computeIfAbsent(step.id().value(), id -> new ArrayList<>())
                        .add(step));
        var fields = Json.object();
        byId.forEach((id, same) -> fields.with(id, schema.apply(same)));
        return fields.json();
    }

    private static Json question(List<Question> same) {
        var words = new WordFields();
        for (var question : same) {
            if (question.kind() != QuestionKind.SIGNS) {
                words.text("ask", question.ask());
                words.text("why", question.why());
                question.hint().text().stream().findFirst().ifPresent(hint -> words.text("hint", hint));
                words.list("list", question.list());
            }
        }
        var labels = same.stream()
                .filter(question -> question.kind().isChoice())
                .map(TranslatedSchemas::labels)
                .toList();
        if (!labels.isEmpty()) {
            words.labels(labels, labels.size() == same.size());
        }
        return words.group();
    }

    /** The answers whose words are their own. */
    private static Map<String, Text> labels(Question question) {
        var labels = new TreeMap<String, Text>();
        question.answers().stream()
                .filter(answer -> !answer.isUnsure() && !answer.isNone())
                .forEach(answer -> labels.put(answer.id().value(), answer.label()));
        return labels;
    }

    private static Json outcome(List<Outcome> same) {
        var words = new WordFields();
        for (var outcome : same) {
            words.text("title", outcome.title());
            words.text("contact", outcome.contact());
            words.text("say", outcome.say());
            words.text("decision", outcome.decision());
            words.list("do", outcome.doItems());
            words.list("do-not", outcome.doNotItems());
            words.text("note", outcome.note());
            words.text("safety-net", outcome.safetyNet());
        }
        return words.group();
    }
}
