package aftercare.status;

import aftercare.format.Json;
import aftercare.format.Sha256;
import aftercare.model.Recall;
import aftercare.model.RecallNames;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code status.json} says of a copy:
 *
 * <pre>
 * {
 * "format":1,
 * "version":"sha256-9f86…",
 * "made":"2026-11-28",
 * "updates":"https://aftercare.example/",
 * "pages":{
 * "guides/rest.html":{"sha256":"2c26…","text":"en/guides/rest","was":["en/guides/resting"],"version":"sha256-fcde…","changed":"2026-11-20","due":"2027-11-20"}
 * },
 * "leaflets":{
 * "leaflets/rest.pdf":{"sha256":"486e…"}
 * },
 * "recalls":[
 * {"path":"guides/cold","also":["guides/cold-packs"],"date":"2026-11-20","why":"…","do":"…"}
 * ]
 * }
 * </pre>
 *
 * @param made the day for which the copy was made
 * @param updates the site that knows of recalls and newer versions; empty when the clinic names none
 * @param pages by address
 * @param leaflets the SHA-256 of each leaflet in hex, by address; without a value when the copy does not say which leaflets it has
 * @param recalls what the copy knew to be withdrawn when it was made
 */
public record CopyStatus(
        LocalDate made,
        String updates,
        SortedMap<String, PageStatus> pages,
        Optional<SortedMap<String, String>> leaflets,
        List<Recall> recalls) {
    /** Its address below the site. */
    public static final String ADDRESS = "status.json";

    static final int FORMAT = 1;

    public CopyStatus {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        leaflets = leaflets.map(all -> Collections.unmodifiableSortedMap(new TreeMap<>(all)));
        recalls = List.copyOf(recalls);
    }

    /**
     * The same status, with fingerprints by address.
     *
     * @param ofPages of all pages of the copy
     * @param ofLeaflets of all its leaflets
     */
    public CopyStatus withSha256(Map<String, String> ofPages, Map<String, String> ofLeaflets) {
        var known = new TreeMap<String, PageStatus>();
        ofPages.forEach((address, sha256) -> known.put(
                address,
                Optional.ofNullable(pages.get(address))
                        .map(page -> page.withSha256(sha256))
                        .orElseGet(() -> PageStatus.generated(sha256))));
        return new CopyStatus(made, updates, known, Optional.of(new TreeMap<>(ofLeaflets)), recalls);
    }

    /** The names of the texts that it has. */
    public RecallNames names() {
        return new RecallNames(pages.values().stream()
                .filter(PageStatus::isText)
                .collect(Collectors.toMap(PageStatus::text, PageStatus::was, (one, same) -> one, TreeMap::new)));
    }

    /** A fingerprint of all pages. */
    public String version() {
        var lines = pages.entrySet().stream()
                .map(page -> page.getValue().sha256() + " " + page.getKey() + "\n")
                .collect(Collectors.joining());
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of the file. */
    public String json() {
        var all = Json.object();
        pages.forEach((address, page) -> all.with(address, json(page)));
        var status =
                Json.object().with("format", FORMAT).with("version", version()).with("made", made.toString());
        if (!updates.isEmpty()) {
            status.with("updates", updates);
        }
        status.with("pages", all.lines());
        leaflets.ifPresent(known -> status.with("leaflets", json(known)));
        return status.with(
                                "recalls",
                                Json.lines(
                                        recalls.stream().map(CopyStatus::json).toList()))
                        .lines()
                + "\n";
    }

    private static Json json(SortedMap<String, String> leaflets) {
        var all = Json.object();
        leaflets.forEach((address, sha256) ->
                all.with(address, Json.object().with("sha256", sha256).json()));
        return all.lines();
    }

    private static Json json(PageStatus page) {
        var fields = Json.object().with("sha256", page.sha256());
        if (page.isText()) {
            fields.with("text", page.text());
            withNames(fields, "was", page.was()).with("version", page.version());
            page.changed().ifPresent(day -> fields.with("changed", day.toString()));
            page.due().ifPresent(day -> fields.with("due", day.toString()));
        }
        if (page.isOwn()) {
            fields.with("own", Json.TRUE);
        }
        return fields.json();
    }

    private static Json json(Recall recall) {
        var fields = withNames(Json.object().with("path", recall.path().value()), "also", recall.also());
        if (recall.version().isPresent()) {
            fields.with("version", recall.version().value());
        }
        return fields.with("date", recall.date().toString())
                .with("why", recall.why().value())
                .with("do", recall.remedy().value())
                .json();
    }

    /** With names, if there are any. */
    private static Json.ObjectFields withNames(Json.ObjectFields fields, String key, List<String> names) {
        return names.isEmpty()
                ? fields
                : fields.with(key, Json.list(names.stream().map(Json::of).toList()));
    }
}
