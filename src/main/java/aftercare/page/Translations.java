package aftercare.page;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Review;
import aftercare.model.SelfCheck;
import aftercare.model.TranslatedFile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source's texts, and how far each translation is behind its own.
 *
 * @param source the locale that the site is written in
 * @param originals its guides and single pages, by their path below the locale
 * @param files how translations stand, by path
 */
public record Translations(String source, Map<String, Guide> originals, Map<String, TranslatedFile> files) {

    public static Translations of(Content content) {
        var source = content.site().sourceLocale();
        var originals = content.editions().stream()
                .filter(edition -> content.editions().size() > 1)
                .filter(edition -> edition.language().equals(source))
                .flatMap(Translations::texts)
                .collect(Collectors.toMap(text -> text.path().path(), Function.identity(), (one, same) -> one));
        var files = content.translations().stream()
                .collect(Collectors.toMap(file -> file.path().file(), Function.identity(), (one, same) -> one));
        return new Translations(source, originals, files);
    }

    private static Stream<Guide> texts(Edition edition) {
        return Stream.concat(edition.guides().stream(), edition.singlePages().stream());
    }

    /** Whether the source of a text has changed since somebody last checked the translation. */
    public boolean isBehind(Guide text) {
        boolean isAlone = files.isEmpty() && originals.isEmpty();
        return !isAlone && (isBehind(text.path().file()) || checkedSince(text).isPresent());
    }

    /** The same for a self-check and its question sets. */
    public boolean isBehind(SelfCheck check) {
        return isBehind(check.path().file())
                || check.included().stream()
                        .anyMatch(set -> isBehind(check.path().locale() + "/question-sets/" + set.name() + ".yaml"));
    }

    private boolean isBehind(String file) {
        var known = files.get(file);
        return known != null && known.isBehind();
    }

    /**
     * The original of a translation, if it has been checked since the translation was. Empty for any other text, and where a
     * record says from which words the translation was made, which is more exact than dates.
     */
    public Optional<Guide> checkedSince(Guide text) {
        return Optional.ofNullable(originals.get(text.path().path()))
                .filter(original -> !text.path().locale().equals(source))
                .filter(original -> !isRecorded(text))
                .filter(original -> isBefore(text.review(), original.review()));
    }

    private boolean isRecorded(Guide text) {
        return Optional.ofNullable(files.get(text.path().file()))
                .filter(TranslatedFile::isRecorded)
                .isPresent();
    }

    /** Whether one review was before the other; no if a text was never checked. */
    private static boolean isBefore(Optional<Review> one, Optional<Review> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().reviewed().isBefore(other.get().reviewed());
    }
}
