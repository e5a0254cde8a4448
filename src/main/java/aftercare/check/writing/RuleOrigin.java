package aftercare.check.writing;

import aftercare.prose.Sentence;

/** Says where the rule that a word breaks comes from: it is built in, or is part of the site's own house style. */
final class RuleOrigin {
    private RuleOrigin() {}

    /** The end of a hint, with a space before it. */
    static String of(Sentence.Match match) {
        return match.phrase()
                .at()
                .map(at -> " This is a rule of " + at.file() + ", line " + at.line() + ".")
                .orElse(" This rule is built in: see  aftercare explain --style.");
    }

    /** What to say instead, if the rule says it. */
    static String instead(Sentence.Match match) {
        var plain = match.phrase().plain();
        return plain.isEmpty() ? "Say it in other words." : "Say instead: " + plain + ".";
    }
}
