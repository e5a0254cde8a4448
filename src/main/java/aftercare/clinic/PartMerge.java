package aftercare.clinic;

import aftercare.model.Edition;
import aftercare.model.Sign;
import aftercare.model.Term;
import aftercare.model.Words;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Read;
import aftercare.read.SignCover;
import aftercare.read.document.PartReader;
import aftercare.read.document.Placeholders;
import aftercare.read.file.ContentFiles.Replacement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces words, signs and terms of an edition by a clinic's own, except those that keep readers safe. */
record PartMerge(List<Problem> problems) {
    /** Keys of words that say when to get help and whom to trust; one that ends in a dot stands for all that begin with it. */
    private static final Set<String> LOCKED = Set.of(
            "care.",
            "emergency-line.",
            "evidence.",
            "standing.",
            "sources.read.",
            "retired.",
            "footer.publisher",
            "footer.no-publisher",
            "footer.purpose",
            "footer.review",
            "footer.funding",
            "footer.funded",
            "home.emergency",
            "home.emergency-link",
            "not-found.help",
            "phone",
            "outcome.safety-net",
            "outcome.do-not",
            "panel.do",
            "panel.do-not");

    Edition of(Edition edition, List<Replacement> words, List<Replacement> signs, List<Replacement> terms) {
        if (words.isEmpty() && signs.isEmpty() && terms.isEmpty()) {
            return edition;
        }
        var own = new Edition(
                edition.language(),
                edition.guides(),
                edition.singlePages(),
                edition.selfChecks(),
                edition.signs(),
                read(terms, PartReader::glossary)
                        .map(theirs -> terms(edition.glossary(), theirs))
                        .orElse(edition.glossary()),
                read(words, PartReader::words)
                        .map(theirs -> words(edition.words(), theirs))
                        .orElse(edition.words()));
        return read(signs, PartReader::signs)
                .map(theirs -> new SignCover(edition.signs(), signs(edition.signs(), theirs)).of(own))
                .orElse(own);
    }

    private interface Reader<T> {
        Read<T> read(Replacement part);
    }

    private <T> Optional<T> read(List<Replacement> parts, Reader<T> reader) {
        return parts.stream().findFirst().flatMap(part -> {
            var read = reader.read(part);
            problems.addAll(read.problems().list());
            return read.value();
        });
    }

    private Words words(Words original, Words own) {
        var texts = new HashMap<>(original.texts());
        own.texts().forEach((key, text) -> {
            if (isLocked(key)) {
                locked(
                        "AC625",
                        text.at(),
                        "The words for \"" + key
                                + "\" cannot be overridden: they say when to get help, or whom to trust.");
            } else if (!texts.containsKey(key)) {
                problem(
                        "AC625",
                        text.at(),
                        "There are no words for \"" + key + "\" to override.",
                        Nearest.hint(key, original.texts().keySet(), "Copy the key from strings.yaml."));
            } else {
                texts.put(key, text);
            }
        });
        reportPlaceholders(original, own);
        own.contactWords().stream()
                .findFirst()
                .ifPresent(word -> locked(
                        "AC625",
                        word.at(),
                        "The contact words cannot be overridden: self-checks are checked against them."));
        return new Words(texts, original.contactWords());
    }

    private void reportPlaceholders(Words original, Words own) {
        var free = new HashMap<>(own.texts());
        free.keySet().removeIf(PartMerge::isLocked);
        var found = new ProblemCollector();
        new Placeholders(original).report(new Words(free, List.of()), found);
        problems.addAll(found.problems().list());
    }

    private static boolean isLocked(String key) {
        return LOCKED.stream().anyMatch(lock -> lock.endsWith(".") ? key.startsWith(lock) : key.equals(lock));
    }

    private Map<String, Sign> signs(Map<String, Sign> original, Map<String, Sign> own) {
        var signs = new LinkedHashMap<>(original);
        own.forEach((id, sign) -> {
            var before = original.get(id);
            if (before == null) {
                problem(
                        "AC624",
                        sign.id().at(),
                        "There is no sign \"" + id + "\" to override.",
                        Nearest.hint(id, original.keySet(), "Copy the sign's id from signs.yaml."));
            } else if (before.care().isAbove(sign.care())) {
                locked(
                        "AC624",
                        sign.id().at(),
                        "The sign \"" + id + "\" stands at " + before.care() + ", and an override cannot lower it.");
            } else if (before.care().isRedFlag()
                    && !before.text().value().equals(sign.text().value())) {
                locked("AC624", sign.text().at(), "The words of the red flag \"" + id + "\" cannot be overridden.");
            } else {
                signs.put(id, sign);
            }
        });
        return Collections.unmodifiableMap(signs);
    }

    private static List<Term> terms(List<Term> original, List<Term> own) {
        var terms = new LinkedHashMap<String, Term>();
        original.forEach(term -> terms.put(term.id().value(), term));
        own.forEach(term -> terms.put(term.id().value(), term));
        return new ArrayList<>(terms.values());
    }

    private void locked(String code, Location at, String message) {
        problem(code, at, message, "Remove it from the override; the original stays in force.");
    }

    private void problem(String code, Location at, String message, String hint) {
        problems.add(Problem.error(code, at, message, hint));
    }
}
