package aftercare.read.document;

import aftercare.format.Counted;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.ContentFile;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the words of one translated file. Where it has none, the source's words are used, and one warning lists them. A
 * key that the source does not have is an error, because the logic must be the same in every language.
 */
final class Translation {
    /** The most missing words that a warning names. */
    private static final int MOST_NAMED = 5;

    private static final String WORDS_ONLY =
            "Remove it: a translation holds the words that the source has, and nothing else.";

    private final List<String> missing = new ArrayList<>();
    private final BorrowedMarks borrowed;

    Translation(BorrowedMarks borrowed) {
        this.borrowed = borrowed;
    }

    /** The translation of the source's words, or else these words themselves. Not read when the source has none. */
    Text text(Fields fields, String owner, String key, Text original) {
        if (original.isEmpty()) {
            return original;
        }
        var text = fields.text(key);
        return text.isPresent() ? sameNumbers(original, text, fields.problems()) : borrow(owner + " " + key, original);
    }

    List<Text> texts(Fields fields, String owner, String key, List<Text> original) {
        if (original.isEmpty()) {
            return original;
        }
        var texts = fields.texts(key);
        if (texts.isEmpty()) {
            return borrow(owner + " " + key, original);
        }
        if (texts.size() != original.size()) {
            fields.problems()
                    .error(
                            "AC177",
                            fields.place(key),
                            "This list has " + Counted.of(texts.size(), "item") + ", and the source has "
                                    + original.size() + ".",
                            "Translate each item of the source, in the same order.");
        }
        for (int i = 0; i < Math.min(texts.size(), original.size()); i++) {
            sameNumbers(original.get(i), texts.get(i), fields.problems());
        }
        return texts;
    }

    /** The translated text, after a report of numbers and placeholders that it does not share with the source. */
    Text sameNumbers(Text original, Text translated, ProblemCollector problems) {
        Numbers.difference(original.value(), translated.value())
                .ifPresent(difference -> reportNumbers(difference, translated, problems));
        return translated;
    }

    private static void reportNumbers(Numbers.Difference difference, Text translated, ProblemCollector problems) {
        problems.error(
                "AC178",
                translated.at(),
                "The source says " + difference.expected() + " here, and this translation says " + difference.found()
                        + ".",
                "Write the same numbers and the same {…}. If the source has changed since, translate it anew.");
    }

    /** The translated interface words, after a report of numbers that they do not share with the source. */
    static Text sameDigits(Text original, Text translated, ProblemCollector problems) {
        Numbers.ofDigits(original.value(), translated.value())
                .ifPresent(difference -> reportNumbers(difference, translated, problems));
        return translated;
    }

    Prose prose(ProseReader reader, Fields fields, String owner, String key, Prose original) {
        if (original.isEmpty()) {
            return original;
        }
        return fields.has(key) ? reader.read(fields, key) : noted(owner + " " + key, borrowed.of(original));
    }

    Text borrow(String what, Text original) {
        return noted(what, borrowed.of(original));
    }

    List<Text> borrow(String what, List<Text> original) {
        return noted(what, borrowed.of(original));
    }

    /** The source's words, where it has some. */
    Text borrowPart(String what, Text original) {
        return original.isEmpty() ? original : borrow(what, original);
    }

    Sign borrow(String what, Sign original) {
        return noted(what, borrowed.of(original));
    }

    Question borrow(String what, Question original) {
        return noted(what, borrowed.of(original));
    }

    Outcome borrow(String what, Outcome original) {
        return noted(what, borrowed.of(original));
    }

    /** The source's words, recorded as missing in the translation. */
    private <T> T noted(String what, T original) {
        missing.add(what.strip());
        return original;
    }

    /** The settings whose keys are known to the source; the others are reported. */
    static Map<String, Setting> known(List<Setting> settings, Collection<String> ids, ProblemCollector problems) {
        var known = new LinkedHashMap<String, Setting>();
        for (var setting : settings) {
            if (ids.contains(setting.name())) {
                known.put(setting.name(), setting);
            } else {
                reportUnknown(setting, ids, problems);
            }
        }
        return known;
    }

    /** Reports unknown keys in a group of translated words. */
    static void done(Fields fields) {
        fields.done(WORDS_ONLY);
    }

    void reportMissing(ContentFile file, ProblemCollector problems) {
        if (!missing.isEmpty()) {
            var more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
            var named = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size()))) + more;
            var message = "Not translated yet: " + named + ".";
            problems.warning("AC141", file.at(), message, "Readers see the source's words until they are translated.");
        }
    }

    private static void reportUnknown(Setting setting, Collection<String> ids, ProblemCollector problems) {
        var message = "The source has no \"" + setting.name() + "\" here, so there is nothing to translate.";
        problems.error("AC140", setting.at(), message, Nearest.hint(setting.name(), ids, WORDS_ONLY));
    }
}
