package aftercare.read.translation;

import aftercare.format.Counted;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.model.TranslatedFile.Unit;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.ProseReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.SourceText;
import aftercare.read.translation.SharedNumbers.Difference;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the words of one translated file. Where it has none, the source's words are used, and one warning lists them. A
 * key that the source does not have is an error, because the logic must be the same in every language.
 */
final class Translation {
    /** The most missing words that a warning names. */
    private static final int MOST_NAMED = 5;

    private static final String WORDS_ONLY =
            "Remove it: a translation holds the words that the source has, and nothing else.";

    private final BorrowedMarks borrowed;
    private final Map<String, String> recorded;
    private final List<Unit> units = new ArrayList<>();

    /** @param recorded from which source words each unit was made, as hashes by unit */
    Translation(BorrowedMarks borrowed, Map<String, String> recorded) {
        this.borrowed = borrowed;
        this.recorded = recorded;
    }

    /** The name of a unit: {@code outcomes.wait.title}. */
    static String unit(String owner, String key) {
        return owner.isEmpty() ? key : owner + "." + key;
    }

    /** The number of units noted so far, for {@link #isStaleSince}. */
    int mark() {
        return units.size();
    }

    /** Whether the source of a unit that was noted after a mark has changed since it was translated. */
    boolean isStaleSince(int mark) {
        return units.subList(mark, units.size()).stream().anyMatch(unit -> unit.state() == State.STALE);
    }

    /** Whether anything below a key path was recorded, so that the part was complete once. */
    boolean isRecordedBelow(String owner) {
        return recorded.keySet().stream().anyMatch(unit -> unit.startsWith(owner + "."));
    }

    /**
     * The translation of the source's words, or else these words themselves. Where the source has no words, nothing is read.
     */
    Text text(Fields fields, String owner, String key, Text original) {
        if (original.isEmpty()) {
            return original;
        }
        var text = fields.text(key);
        var unit = unit(owner, key);
        return text.isPresent() ? translated(unit, original, text, fields.problems()) : borrow(unit, original);
    }

    /**
     * The translated text, or the source's words where these have changed since. Reports numbers and placeholders that differ
     * from the source's.
     */
    Text translated(String unit, Text original, Text text, ProblemCollector problems) {
        return translated(unit, original, text, SharedNumbers.difference(original.value(), text.value()), problems);
    }

    /** The same for interface words, whose placeholders another check compares. */
    Text translatedWords(String unit, Text original, Text text, ProblemCollector problems) {
        return translated(unit, original, text, SharedNumbers.ofDigits(original.value(), text.value()), problems);
    }

    private Text translated(
            String unit, Text original, Text text, Optional<Difference> difference, ProblemCollector problems) {
        boolean isStale = note(unit, original.value(), text.at());
        if (difference.isPresent() && isStale) {
            return borrowed.of(original);
        }
        difference.ifPresent(found -> reportNumbers(found, text, problems));
        return text;
    }

    List<Text> texts(Fields fields, String owner, String key, List<Text> original) {
        if (original.isEmpty()) {
            return original;
        }
        var texts = fields.sentences(key);
        var unit = unit(owner, key);
        if (texts.isEmpty()) {
            return borrow(unit, original);
        }
        boolean isStale = note(unit, joined(original), fields.place(key));
        if (isStale && !isSameShape(original, texts)) {
            return borrowed.of(original);
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
            var text = texts.get(i);
            SharedNumbers.difference(original.get(i).value(), text.value())
                    .ifPresent(difference -> reportNumbers(difference, text, fields.problems()));
        }
        return texts;
    }

    private static boolean isSameShape(List<Text> original, List<Text> texts) {
        return texts.size() == original.size()
                && IntStream.range(0, texts.size())
                        .allMatch(i -> SharedNumbers.difference(
                                        original.get(i).value(), texts.get(i).value())
                                .isEmpty());
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Text::value).collect(Collectors.joining("\n"));
    }

    private static void reportNumbers(Difference difference, Text translated, ProblemCollector problems) {
        problems.error(
                "AC178",
                translated.at(),
                "The source says " + difference.expected() + " here, and this translation says " + difference.found()
                        + ".",
                "Write the same numbers and the same {…}. If the source has changed since, translate it anew.");
    }

    Prose prose(ProseReader reader, Fields fields, String owner, String key, Prose original) {
        if (original.isEmpty()) {
            return original;
        }
        var unit = unit(owner, key);
        if (!fields.has(key)) {
            return missing(unit, borrowed.of(original));
        }
        note(unit, joined(original.text()), fields.place(key));
        return reader.read(fields, key);
    }

    Text borrow(String unit, Text original) {
        return missing(unit, borrowed.of(original));
    }

    List<Text> borrow(String unit, List<Text> original) {
        return missing(unit, borrowed.of(original));
    }

    /** The source's words, if it has any. */
    Text borrowPart(String unit, Text original) {
        return original.isEmpty() ? original : borrow(unit, original);
    }

    Sign borrow(String unit, Sign original) {
        return missing(unit, borrowed.of(original));
    }

    Question borrow(String unit, Question original) {
        return missing(unit, borrowed.of(original));
    }

    Outcome borrow(String unit, Outcome original) {
        return missing(unit, borrowed.of(original));
    }

    BorrowedMarks borrowed() {
        return borrowed;
    }

    /** Notes a unit that is translated. Returns whether its source has changed since. */
    private boolean note(String unit, String words, Location at) {
        var hash = MadeFrom.hash(words);
        var state = MadeFrom.state(recorded, unit, hash);
        units.add(new Unit(unit, hash, state, at));
        return state == State.STALE;
    }

    /** Notes that a whole part must be looked at again. */
    void noteStale(String unit, Location at) {
        units.add(new Unit(unit, "", State.STALE, at));
    }

    /** The source's words, recorded as missing in the translation. */
    private <T> T missing(String unit, T original) {
        units.add(new Unit(unit, "", State.MISSING, Location.ofFile("")));
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

    /** Reports what is missing, in one warning, and each unit whose source has changed; returns how the file stands. */
    TranslatedFile done(SourceText text, ProblemCollector problems) {
        reportMissing(text.file(), problems);
        units.stream()
                .filter(unit -> unit.state() == State.STALE)
                .forEach(unit -> StaleUnits.report(unit, text.file().path(), problems));
        return new TranslatedFile(text.path(), text.file().at(), units, isStaleSince(0));
    }

    private void reportMissing(ContentFile file, ProblemCollector problems) {
        var missing = units.stream()
                .filter(unit -> unit.state() == State.MISSING)
                .map(Unit::name)
                .toList();
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
