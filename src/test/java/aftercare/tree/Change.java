package aftercare.tree;

import aftercare.model.CareLevel;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Scenario;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.List;
import java.util.stream.Stream;

/** Parts of a self-check with a few of their texts changed. */
final class Change {
    private Change() {}

    /** An outcome that holds all that the rules ask of it. */
    static Outcome outcome(Text id, CareLevel care, int caution, Location at) {
        return new Outcome(
                id,
                care,
                caution,
                new Text("What to do", at),
                new Text("Ask a doctor or a pharmacist.", at),
                Text.none(at),
                Text.none(at),
                List.of(),
                List.of(),
                Text.none(at),
                new Text("Get help if it gets worse.", at),
                new Text("24 hours", at),
                new Text("in 24 hours", at),
                List.of(),
                List.of());
    }

    static Outcome of(Outcome old, String key, Text text) {
        return new Outcome(
                old.id(),
                old.care(),
                old.caution(),
                key.equals("title") ? text : old.title(),
                key.equals("contact") ? text : old.contact(),
                key.equals("say") ? text : old.say(),
                key.equals("decision") ? text : old.decision(),
                key.equals("do") ? List.of(text) : old.doItems(),
                key.equals("do-not") ? List.of(text) : old.doNotItems(),
                key.equals("note") ? text : old.note(),
                key.equals("safety-net") ? text : old.safetyNet(),
                key.equals("recheck") ? text : old.recheck(),
                key.equals("recheck") ? text : old.recheckLabel(),
                old.guides(),
                old.selfChecks());
    }

    static Question of(Question old, String key, Text text) {
        return new Question(
                old.id(),
                old.kind(),
                key.equals("ask") ? text : old.ask(),
                key.equals("why") ? text : old.why(),
                key.equals("hint") ? prose(text) : old.hint(),
                key.equals("list") ? List.of(text) : old.list(),
                old.answers(),
                key.equals("worry") ? words(text) : old.worry(),
                old.quantity());
    }

    static SelfCheck scenarios(SelfCheck old, List<Scenario> scenarios) {
        return new SelfCheck(
                old.path(),
                old.at(),
                old.title(),
                old.description(),
                old.intro(),
                old.review(),
                old.sources(),
                old.start(),
                old.questions(),
                old.outcomes(),
                scenarios,
                old.included(),
                old.leftOut(),
                old.availability(),
                old.ignores(),
                old.hash());
    }

    private static List<Text> words(Text text) {
        return Stream.of(text.value().split(" "))
                .map(word -> new Text(word, text.at()))
                .toList();
    }

    private static Prose prose(Text text) {
        return new Prose(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(text));
    }
}
