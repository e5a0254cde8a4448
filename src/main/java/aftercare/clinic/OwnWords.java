package aftercare.clinic;

import aftercare.model.Edition;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.PartReader;
import aftercare.read.document.Placeholders;
import aftercare.read.file.ContentFiles.Replacement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Replaces words of an edition by a clinic's own: only words of menus, lists, the first page and the footer. */
record OwnWords(List<Problem> problems) {
    /** Keys of words that a clinic may replace; one that ends in a dot stands for all that begin with it. */
    private static final Set<String> ALLOWED = Set.of(
            "menu",
            "navigation",
            "languages",
            "contents",
            "audience.",
            "footer.booking",
            "footer.contact",
            "footer.contact-clinic",
            "footer.hours",
            "footer.mistake",
            "footer.mistake-link",
            "footer.mistake-link-clinic",
            "footer.pages",
            "glossary.",
            "guide.related",
            "guide.topics",
            "guides.",
            "home.check",
            "home.check-note",
            "self-checks.",
            "sources.title",
            "sources.description",
            "topic.",
            "topics.");

    /** Whether a clinic may replace the words of a key. */
    static boolean isAllowed(String key) {
        return ALLOWED.stream().anyMatch(one -> one.endsWith(".") ? key.startsWith(one) : key.equals(one));
    }

    Edition laidOver(Edition edition, Replacement file) {
        var read = PartReader.words(file);
        problems.addAll(read.problems().list());
        return read.value()
                .map(own -> new Edition(
                        edition.language(),
                        edition.guides(),
                        edition.singlePages(),
                        edition.selfChecks(),
                        edition.signs(),
                        edition.glossary(),
                        words(edition.words(), own)))
                .orElse(edition);
    }

    private Words words(Words original, Words own) {
        var texts = new HashMap<>(original.texts());
        own.texts().forEach((key, text) -> {
            if (isGood(key, text, original.texts())) {
                texts.put(key, text);
            }
        });
        own.contactWords().stream().findFirst().ifPresent(word -> refuse("contact-words", word));
        return new Words(texts, original.contacts(), original.signsAsks());
    }

    private boolean isGood(String key, Text text, Map<String, Text> original) {
        if (!original.containsKey(key)) {
            var known = original.keySet().stream()
                    .filter(OwnWords::isAllowed)
                    .collect(Collectors.toCollection(TreeSet::new));
            problem(
                    text,
                    "There are no words for \"" + key + "\" to override.",
                    Nearest.hint(key, known, "Copy the key from strings.yaml."));
            return false;
        }
        if (!isAllowed(key)) {
            refuse(key, text);
            return false;
        }
        var found = new ProblemCollector();
        var told = new Placeholders(alone(original)).report(alone(Map.of(key, text)), found);
        found.problems().list().forEach(wrong -> problem(wrong.location(), wrong.message(), wrong.hint()));
        if (!told.isEmpty()) {
            return false;
        }
        return new ContraryWords(Set.of(), problems).check(text);
    }

    private static Words alone(Map<String, Text> texts) {
        return new Words(texts, Map.of(), List.of());
    }

    private void refuse(String key, Text at) {
        problem(
                at,
                "The words for \"" + key + "\" cannot be overridden.",
                "Remove them. What can be: the words of menus, lists, the first page and the footer that \"aftercare explain"
                        + " AC625\" names.");
    }

    private void problem(Text text, String message, String hint) {
        problem(text.at(), message, hint);
    }

    private void problem(Location at, String message, String hint) {
        problems.add(Problem.error("AC625", at, message, hint));
    }
}
