package aftercare.read.document;

import aftercare.model.Prose;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.SelfCheck.Question;
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
 * Takes the words of one translated file, and the source's own where it has none; those are told in one warning. What the
 * source does not have is an error: its logic exists once, and cannot differ by language.
 */
final class Translation {
    /** A warning names no more of what is missing. */
    private static final int NAMED = 5;

    private static final String WORDS_ONLY =
            "Remove it: a translation holds the words that the source has, and nothing else.";

    private final List<String> missing = new ArrayList<>();
    private final BorrowedMarks borrowed;

    Translation(BorrowedMarks borrowed) {
        this.borrowed = borrowed;
    }

    /** The source's words or their translation. Words that the source lacks are not asked for. */
    Text text(Fields fields, String owner, String key, Text original) {
        if (original.isEmpty()) {
            return original;
        }
        var text = fields.text(key);
        return text.isPresent() ? text : borrow(owner + " " + key, original);
    }

    List<Text> texts(Fields fields, String owner, String key, List<Text> original) {
        if (original.isEmpty()) {
            return original;
        }
        var texts = fields.texts(key);
        return texts.isEmpty() ? borrow(owner + " " + key, original) : texts;
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

    Question borrow(String what, Question original) {
        return noted(what, borrowed.of(original));
    }

    Outcome borrow(String what, Outcome original) {
        return noted(what, borrowed.of(original));
    }

    /** The source's own, noted as missing. */
    private <T> T noted(String what, T original) {
        missing.add(what.strip());
        return original;
    }

    /** The settings whose keys the source has too; the others are reported. */
    static Map<String, Setting> known(List<Setting> settings, Collection<String> ids, ProblemCollector faults) {
        var known = new LinkedHashMap<String, Setting>();
        for (var setting : settings) {
            if (ids.contains(setting.name())) {
                known.put(setting.name(), setting);
            } else {
                reportUnknown(setting, ids, faults);
            }
        }
        return known;
    }

    /** Reports what is left over in a group of translated words. */
    static void done(Fields fields) {
        fields.done(WORDS_ONLY);
    }

    void reportMissing(ContentFile file, ProblemCollector faults) {
        if (!missing.isEmpty()) {
            var more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            var named = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))) + more;
            var message = "Not translated yet: " + named + ".";
            faults.warning("AC141", file.at(), message, "Readers see the source's words until they are translated.");
        }
    }

    private static void reportUnknown(Setting setting, Collection<String> ids, ProblemCollector faults) {
        var message = "The source has no \"" + setting.name() + "\" here, so there is nothing to translate.";
        faults.error("AC140", setting.at(), message, Nearest.hint(setting.name(), ids, WORDS_ONLY));
    }
}
