package aftercare.page;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Review;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guides and single pages that others are translations of. Those of self-checks hold words only, and cannot fall behind.
 *
 * @param source the locale that the site is written in
 * @param originals its texts, by their path below the locale
 */
public record Translations(String source, Map<String, Guide> originals) {

    public static Translations of(Content content) {
        var source = content.site().sourceLocale();
        var originals = content.editions().stream()
                .filter(edition -> content.editions().size() > 1)
                .filter(edition -> edition.language().equals(source))
                .flatMap(Translations::texts)
                .collect(Collectors.toMap(text -> text.path().path(), Function.identity(), (one, same) -> one));
        return new Translations(source, originals);
    }

    private static Stream<Guide> texts(Edition edition) {
        return Stream.concat(edition.guides().stream(), edition.singlePages().stream());
    }

    /** The original of a translation that has been checked since the translation was; empty for any other text. */
    public Optional<Guide> checkedSince(Guide text) {
        return Optional.ofNullable(originals.get(text.path().path()))
                .filter(original -> !text.path().locale().equals(source))
                .filter(original -> isBefore(text.review(), original.review()));
    }

    /** Of a text that nobody has checked, nothing can be said. */
    private static boolean isBefore(Optional<Review> one, Optional<Review> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().reviewed().isBefore(other.get().reviewed());
    }
}
