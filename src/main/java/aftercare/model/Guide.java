package aftercare.model;

import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One Markdown article for readers, {@code content/en/guides/cold-packs.md}. Single pages such as {@code about.md} have the
 * same shape.
 *
 * @param at the whole file
 * @param mainMessage what a reader should remember, 30 words at most
 * @param audience the id of one in {@code site.yaml}, or {@code all}
 * @param order its place among its topic's guides; guides without one follow by title
 * @param sources ids of {@code sources.yaml}
 * @param related slugs of other guides
 * @param signs ids of {@code signs.yaml} for the strip above it; empty when the strip leads to its cards alone
 * @param aliases old site addresses, {@code guides/old-name.html}, which lead here
 * @param draft whether it is left out of the site
 * @param sensitive whether a reader may need to leave the page at once, and to leave no trace of it
 * @param publishFrom left out before this day
 * @param expires left out from this day on
 * @param hash {@code sha256-…} in hex, of the file and of the signs that its strip and its care cards draw from
 *     {@code signs.yaml}; what a sign-off names
 */
public record Guide(
        ContentPath path,
        Location at,
        Text title,
        Text description,
        Text mainMessage,
        Text audience,
        List<Text> topics,
        OptionalInt order,
        Optional<Review> review,
        List<Text> sources,
        List<Text> related,
        List<Text> signs,
        List<Text> aliases,
        List<Change> changes,
        Optional<Retired> retired,
        boolean draft,
        boolean sensitive,
        Optional<LocalDate> publishFrom,
        Optional<LocalDate> expires,
        List<Ignore> ignores,
        Prose body,
        String hash) {

    public Guide {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        signs = List.copyOf(signs);
        aliases = List.copyOf(aliases);
        changes = List.copyOf(changes);
        ignores = List.copyOf(ignores);
    }

    /** The same guide with another hash. */
    public Guide withHash(String other) {
        return with(body, signs, other, sensitive, aliases);
    }

    /** The same guide with another text, and other signs in its strip. */
    public Guide with(Prose otherBody, List<Text> otherSigns) {
        return with(otherBody, otherSigns, hash, sensitive, aliases);
    }

    /** The same guide, sensitive. */
    public Guide asSensitive() {
        return with(body, signs, hash, true, aliases);
    }

    /** The same guide, with the old addresses of the one that it replaces besides its own. */
    public Guide withOldAddressesOf(Guide replaced) {
        var own = aliases.stream().map(Text::value).collect(Collectors.toSet());
        var missing = replaced.aliases.stream().filter(old -> !own.contains(old.value()));
        return with(
                body,
                signs,
                hash,
                sensitive,
                Stream.concat(aliases.stream(), missing).toList());
    }

    private Guide with(
            Prose otherBody, List<Text> otherSigns, String otherHash, boolean isSensitive, List<Text> allAliases) {
        return new Guide(
                path,
                at,
                title,
                description,
                mainMessage,
                audience,
                topics,
                order,
                review,
                sources,
                related,
                otherSigns,
                allAliases,
                changes,
                retired,
                draft,
                isSensitive,
                publishFrom,
                expires,
                ignores,
                otherBody,
                otherHash);
    }

    /**
     * What was changed in a page, and when.
     *
     * @param at the place of the date
     */
    public record Change(LocalDate date, Text what, Location at) {}

    /**
     * Says that a page no longer holds; it stays as a notice.
     *
     * @param see slug of the guide to read instead; empty when there is none
     * @param at the place of the date
     */
    public record Retired(LocalDate date, Text why, Text see, Location at) {}

    /** Silences a warning in this file, with the reason that shows in the report. */
    public record Ignore(Text code, Text reason) {}
}
