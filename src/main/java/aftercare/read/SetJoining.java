package aftercare.read;

import aftercare.model.Question;
import aftercare.model.SelfCheck.Included;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.QuestionSet;
import aftercare.read.document.Steps;
import aftercare.read.document.UnjoinedSelfCheck.Include;
import aftercare.read.document.UnjoinedSelfCheck.Replaced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question set as it stands in one self-check: its exit leads on there, and outcomes of the self-check may stand for its own.
 *
 * @param own the questions and outcomes of the self-check's own file
 */
record SetJoining(QuestionSet set, Include include, Steps own) {

    List<Question> questions() {
        var targets = targets();
        return set.steps().questions().stream()
                .map(question -> question.withAnswers(question.answers().stream()
                        .map(answer -> Optional.ofNullable(
                                        targets.get(answer.to().value()))
                                .map(target -> answer.leadingTo(placed(answer.to(), target)))
                                .orElse(answer))
                        .toList()))
                .toList();
    }

    /** Where the set's exit and its replaced outcomes lead. */
    private Map<String, Text> targets() {
        var targets = replaced();
        targets.put(Steps.EXIT, include.target());
        return targets;
    }

    private Map<String, Text> replaced() {
        var found = new HashMap<String, Text>();
        include.replaced().forEach(one -> found.put(one.theirs().value(), one.ours()));
        return found;
    }

    /**
     * A text of the set with the words of the self-check's own. Where the step exists, the place in the set is kept, as the
     * path goes on there; otherwise the place of the author's words, where the problem is reported.
     */
    private Text placed(Text theirs, Text ours) {
        return own.has(ours.value()) ? new Text(ours.value(), theirs.at()) : ours;
    }

    List<Outcome> outcomes() {
        var replaced = replaced();
        return set.steps().outcomes().stream()
                .filter(outcome -> !replaced.containsKey(outcome.id().value()))
                .toList();
    }

    Included included() {
        return new Included(
                include.set(),
                set.steps().start(),
                include.target(),
                replaced(),
                set.steps().scenarios());
    }

    /** Reports replaced outcomes that do not exist, and replacements that ask for less care. */
    void report(ProblemCollector problems) {
        include.replaced().forEach(one -> report(one, problems));
    }

    private void report(Replaced one, ProblemCollector problems) {
        var theirs = outcome(set.steps(), one.theirs());
        var ours = outcome(own, one.ours());
        if (theirs.isEmpty()) {
            problem(
                    one.theirs().at(),
                    "The question set \"" + set.name() + "\" has no outcome \"" + one.theirs() + "\".",
                    Nearest.hint(one.theirs().value(), set.steps().outcomeIds(), "Remove it."),
                    problems);
        } else if (ours.isEmpty()) {
            problem(
                    one.ours().at(),
                    "This self-check has no outcome \"" + one.ours() + "\" of its own.",
                    Nearest.hint(one.ours().value(), own.outcomeIds(), "Name one of its outcomes."),
                    problems);
        } else if (theirs.get().care().isAbove(ours.get().care())) {
            problem(
                    one.ours().at(),
                    "\"" + one.ours() + "\" (" + ours.get().care() + ") cannot stand for \"" + one.theirs() + "\" ("
                            + theirs.get().care() + "), which asks for more care.",
                    "Name an outcome at " + theirs.get().care() + " or above.",
                    problems);
        }
    }

    private static Optional<Outcome> outcome(Steps steps, Text id) {
        return steps.outcomes().stream()
                .filter(outcome -> outcome.id().value().equals(id.value()))
                .findFirst();
    }

    private static void problem(Location at, String message, String hint, ProblemCollector problems) {
        problems.error("AC175", at, message, hint);
    }
}
