package aftercare.page;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.Guide;
import java.time.LocalDate;
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
                .filter(original -> day(original).isAfter(day(text)));
    }

    /** Of the last check; a text without one is as new as can be, so that nothing is said of it. */
    private static LocalDate day(Guide text) {
        return text.review().map(review -> review.reviewed()).orElse(LocalDate.EPOCH);
    }
}
