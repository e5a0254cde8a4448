package aftercare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All content that authors wrote, after reading.
 *
 * @param sources by id, in the author's order
 * @param editions the source locale first
 * @param images below the content folder ({@code images/x.png}), each with a fingerprint of its bytes
 * @param incomplete files below the content folder, {@code en/signs.yaml}, that stand there but could not be read whole.
 *     Something may be missing above because of that; a check that would report it as missing passes it over
 * @param ownTexts the texts that are the clinic's own, by file below the content folder: {@code en/guides/x.md}
 * @param styles the house style of each language that has one of its own
 * @param translations how each file of the other languages stands to its source
 * @param recalls the versions of texts that were withdrawn
 */
public record Content(
        Site site,
        Map<String, Source> sources,
        List<SignOff> signOffs,
        List<Edition> editions,
        List<ContentImage> images,
        Set<String> incomplete,
        Map<String, OwnText> ownTexts,
        Map<String, HouseStyle> styles,
        List<TranslatedFile> translations,
        List<Recall> recalls) {
    public Content {
        signOffs = List.copyOf(signOffs);
        editions = List.copyOf(editions);
        images = List.copyOf(images);
        incomplete = Set.copyOf(incomplete);
        ownTexts = Map.copyOf(ownTexts);
        styles = Map.copyOf(styles);
        translations = List.copyOf(translations);
        recalls = List.copyOf(recalls);
    }

    /** Content without texts of a clinic. */
    public Content(
            Site site,
            Map<String, Source> sources,
            List<SignOff> signOffs,
            List<Edition> editions,
            List<ContentImage> images,
            Set<String> incomplete) {
        this(site, sources, signOffs, editions, images, incomplete, Map.of(), Map.of(), List.of(), List.of());
    }

    /** Content whose files could all be read completely. */
    public Content(
            Site site,
            Map<String, Source> sources,
            List<SignOff> signOffs,
            List<Edition> editions,
            List<ContentImage> images) {
        this(site, sources, signOffs, editions, images, Set.of());
    }

    /** The same content with other editions. */
    public Content withEditions(List<Edition> others) {
        return new Content(
                site, sources, signOffs, others, images, incomplete, ownTexts, styles, translations, recalls);
    }

    /** The same content, of which these texts are the clinic's own. */
    public Content withOwnTexts(Map<String, OwnText> own) {
        return new Content(site, sources, signOffs, editions, images, incomplete, own, styles, translations, recalls);
    }

    /** The last day on which a text was checked or changed; {@link LocalDate#MIN} when it names no day. */
    public LocalDate lastChanged(Guide text) {
        var own = ownTexts.get(text.path().file());
        if (own != null) {
            return own.changed().orElse(LocalDate.MIN);
        }
        return Stream.concat(days(text.review()), text.changes().stream().map(Guide.Change::date))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** The last day on which a self-check was checked; {@link LocalDate#MIN} when it names no day. */
    public LocalDate lastChanged(SelfCheck check) {
        return days(check.review()).findFirst().orElse(LocalDate.MIN);
    }

    private static Stream<LocalDate> days(Optional<Review> review) {
        return review.stream().map(Review::reviewed);
    }

    /** The house style of a language; {@link HouseStyle#NONE} where it has none of its own. */
    public HouseStyle style(String language) {
        return styles.getOrDefault(language, HouseStyle.NONE);
    }

    /** Whether this file exists in the content folder but could not be read completely. */
    public boolean isIncomplete(String file) {
        return incomplete.contains(file);
    }

    /**
     * An image of the content folder.
     *
     * @param file below the content folder: {@code images/x.png}
     * @param hash SHA-256 in hex
     * @param width in pixels; 0 when unknown
     * @param height in pixels; 0 when unknown
     */
    public record ContentImage(String file, String hash, int width, int height, long bytes) {}
}
