package aftercare.read;

import aftercare.format.Sha256;
import aftercare.model.Guide;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Included;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.QuestionSet;
import aftercare.read.document.Steps;
import aftercare.read.document.UnjoinedSelfCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins question sets into the self-checks that include them: the steps of the sets come first, and their exits lead
 * into the self-check.
 */
final class SelfCheckJoiner {
    private final Map<String, QuestionSet> sets;
    private final Set<String> unread;

    /**
     * @param sets the question sets that were read, by name
     * @param unread names of sets whose files exist; a missing one among them could not be read and is not reported
     *     again
     */
    SelfCheckJoiner(Map<String, QuestionSet> sets, Set<String> unread) {
        this.sets = sets;
        this.unread = unread;
    }

    SelfCheck join(UnjoinedSelfCheck own, ProblemCollector problems) {
        var questions = new ArrayList<Question>();
        var outcomes = new ArrayList<Outcome>();
        var included = new ArrayList<Included>();
        var ignores = new ArrayList<>(own.check().ignores());
        var hashes = new ArrayList<>(List.of(own.check().hash()));
        var taken = new HashMap<String, QuestionSet>();
        for (var include : own.includes()) {
            var set = sets.get(include.set().value());
            if (set == null) {
                reportUnknown(include.set(), problems);
                continue;
            }
            claim(set, include.set(), taken, problems);
            var joining = new SetJoining(set, include, own.steps());
            joining.report(problems);
            questions.addAll(joining.questions());
            outcomes.addAll(joining.outcomes());
            included.add(joining.included());
            ignores.addAll(set.ignores());
            hashes.add(set.hash());
        }
        reportClashes(own.steps(), taken, problems);
        questions.addAll(own.check().questions());
        outcomes.addAll(own.check().outcomes());
        return joined(own.check(), questions, outcomes, included, ignores, Sha256.ofAll(hashes));
    }

    private void reportUnknown(Text name, ProblemCollector problems) {
        if (!unread.contains(name.value())) {
            var otherwise = "Write a file question-sets/" + name + ".yaml, or include one that is there.";
            var hint = Nearest.hint(name.value(), sets.keySet(), otherwise);
            problems.error("AC132", name.at(), "There is no question set \"" + name + "\".", hint);
        }
    }

    /** Records the ids of a set's steps, and reports an id that two sets of one self-check share. */
    private static void claim(
            QuestionSet set, Text include, Map<String, QuestionSet> taken, ProblemCollector problems) {
        var ids = new ArrayList<>(set.steps().questionIds());
        ids.addAll(set.steps().outcomeIds());
        for (var id : ids) {
            var other = taken.put(id, set);
            if (other != null && !other.name().equals(set.name())) {
                problems.error(
                        "AC134",
                        include.at(),
                        "The question sets \"" + other.name() + "\" and \"" + set.name() + "\" both have a \"" + id
                                + "\".",
                        "Rename it in one of the two sets.");
            }
        }
    }

    private static void reportClashes(Steps own, Map<String, QuestionSet> taken, ProblemCollector problems) {
        own.questions().forEach(question -> reportClash(question.id(), taken, problems));
        own.outcomes().forEach(outcome -> reportClash(outcome.id(), taken, problems));
    }

    private static void reportClash(Text id, Map<String, QuestionSet> taken, ProblemCollector problems) {
        var set = taken.get(id.value());
        if (set != null) {
            problems.error(
                    "AC134",
                    id.at(),
                    "The name \"" + id + "\" is taken by the included question set \"" + set.name() + "\".",
                    "Give it another name here, and use that wherever an answer leads to it.");
        }
    }

    private static SelfCheck joined(
            SelfCheck own,
            List<Question> questions,
            List<Outcome> outcomes,
            List<Included> included,
            List<Guide.Ignore> ignores,
            String hash) {
        return new SelfCheck(
                own.path(),
                own.at(),
                own.title(),
                own.description(),
                own.intro(),
                own.review(),
                own.sources(),
                own.start(),
                questions,
                outcomes,
                own.scenarios(),
                included,
                own.leftOut(),
                own.availability(),
                ignores,
                hash);
    }
}
