package aftercare.report;

import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.SignOff;
import aftercare.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a clinician read and signed, line by line: {@code answer w1 no = No, none of these -> w2}. The command {@code sign}
 * keeps it beside {@code sign-off.yaml}, which only holds the hash, so that {@code report} can say later which paths have
 * changed.
 *
 * @param facts by their name, in the author's order: {@code answer w1 no}
 */
public record SignedVersion(Map<String, String> facts) {
    private static final String IS = " = ";
    private static final int HASH_SHOWN = 12;

    /** The present version of a self-check. */
    public static SignedVersion of(SelfCheck check, Map<String, Sign> signs) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("title", plain(check.title().value()));
        facts.put("intro", joined(check.intro().text()));
        facts.put("start", check.start().value());
        check.questions().forEach(question -> add(question, facts));
        check.questions().stream()
                .flatMap(question -> question.signs().stream())
                .flatMap(id -> Optional.ofNullable(signs.get(id.value())).stream())
                .forEach(sign -> facts.put(
                        "sign " + sign.id(),
                        sign.care() + ": " + plain(sign.text().value())));
        check.outcomes().forEach(outcome -> add(outcome, facts));
        return new SignedVersion(facts);
    }

    /** Reads a version that {@link #text} wrote. */
    static SignedVersion read(String text) {
        var facts = new LinkedHashMap<String, String>();
        text.lines().filter(line -> !line.startsWith("#") && line.contains(IS)).forEach(line -> {
            int at = line.indexOf(IS);
            facts.put(line.substring(0, at), line.substring(at + IS.length()));
        });
        return new SignedVersion(facts);
    }

    /** The path, below the content folder, at which the version with a hash is kept. */
    public static String file(String path, String hash) {
        int dot = path.lastIndexOf('.');
        var digits = hash.replaceFirst("^sha256-", "");
        return "sign-off/" + path.substring(0, dot < 0 ? path.length() : dot) + "/"
                + digits.substring(0, Math.min(HASH_SHOWN, digits.length())) + ".txt";
    }

    static String file(SignOff signOff) {
        return file(signOff.path().value(), signOff.hash().value());
    }

    /** A line for each fact, below a line that says what this is. */
    public String text() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + IS + fact.getValue() + "\n")
                .collect(Collectors.joining(
                        "",
                        "# What was signed. Written by \"aftercare sign\", for \"aftercare report\" to compare with.\n",
                        ""));
    }

    static String answer(Question question, Answer answer) {
        return "answer " + question.id() + " " + answer.id();
    }

    private static void add(Question question, Map<String, String> facts) {
        var name = "question " + question.id() + " ";
        facts.put(name + "asks", plain(question.ask().value()));
        put(name + "why", question.why().value(), facts);
        put(name + "hint", joined(question.hint().text()), facts);
        put(name + "list", joined(question.list()), facts);
        put(name + "signs", joined(question.signs()), facts);
        put(name + "kind", kind(question), facts);
        put(name + "worry", joined(question.worry()), facts);
        question.answers().forEach(answer -> facts.put(answer(question, answer), words(answer)));
    }

    private static String kind(Question question) {
        return question.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String words(Answer answer) {
        var ruledOut = answer.rulesOut().stream()
                .map(ruled -> "; rules out " + ruled.sign() + ": "
                        + plain(ruled.reason().value()))
                .collect(Collectors.joining());
        return plain(answer.name()) + " -> " + answer.to()
                + (answer.sign().isEmpty() ? "" : " (sign " + answer.sign() + ")") + ruledOut;
    }

    private static void add(Outcome outcome, Map<String, String> facts) {
        var name = "outcome " + outcome.id() + " ";
        facts.put(name + "care", outcome.care() + (outcome.caution() == 0 ? "" : " with caution " + outcome.caution()));
        facts.put(name + "title", plain(outcome.title().value()));
        put(name + "contact", outcome.contact().value(), facts);
        put(name + "say", outcome.say().value(), facts);
        put(name + "decision", outcome.decision().value(), facts);
        put(name + "do", joined(outcome.doItems()), facts);
        put(name + "do-not", joined(outcome.doNotItems()), facts);
        put(name + "note", outcome.note().value(), facts);
        put(name + "safety-net", outcome.safetyNet().value(), facts);
        put(name + "recheck", outcome.recheckLabel().value(), facts);
        put(name + "guides", joined(outcome.guides()), facts);
        put(name + "self-checks", joined(outcome.selfChecks()), facts);
    }

    private static void put(String name, String value, Map<String, String> facts) {
        if (!value.isBlank()) {
            facts.put(name, plain(value));
        }
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(text -> plain(text.value())).collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
