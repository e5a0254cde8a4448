package aftercare.author;

import aftercare.format.Json;
import aftercare.model.Audience;
import aftercare.model.Content;
import aftercare.model.Text;
import aftercare.model.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids that content defines.
 *
 * @param byKind the sorted ids of each kind, such as {@code signs}
 */
record KnownNames(Map<String, Collection<String>> byKind) {
    /** Names that JSON need not escape. Other names are not valid, and are reported elsewhere. */
    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9-]+");

    private static final String RECHECK_TIMES = "recheck-times.";

    static KnownNames of(Content content) {
        var source = content.editions().get(0);
        var topics = Stream.concat(
                content.site().topicTitles().keySet().stream(),
                source.guides().stream()
                        .flatMap(guide -> guide.topics().stream())
                        .map(Text::value));
        var kinds = new LinkedHashMap<String, Collection<String>>();
        kinds.put("signs", sorted(source.signs().keySet().stream()));
        kinds.put("sources", sorted(content.sources().keySet().stream()));
        kinds.put(
                "guides",
                sorted(source.guides().stream().map(guide -> guide.path().slug())));
        kinds.put(
                "self-checks",
                sorted(source.selfChecks().stream().map(check -> check.path().slug())));
        kinds.put("signs-asks", sorted(source.words().signsAsks().stream().map(Text::value)));
        kinds.put("recheck-times", sorted(recheckTimes(source.words())));
        kinds.put("audiences", sorted(audiences(content)));
        kinds.put("topics", sorted(topics));
        kinds.put("locales", sorted(content.site().locales().keySet().stream()));
        return new KnownNames(kinds);
    }

    private static Stream<String> audiences(Content content) {
        var own = content.site().audiences().stream().map(Audience::id).toList();
        return own.isEmpty() ? Stream.empty() : Stream.concat(own.stream(), Stream.of(Audience.ALL));
    }

    /** The times that an outcome can name, except numbers of hours and days. */
    private static Stream<String> recheckTimes(Words words) {
        return words.texts().keySet().stream()
                .filter(key -> key.startsWith(RECHECK_TIMES))
                .map(key -> key.substring(RECHECK_TIMES.length()))
                .filter(time -> !time.contains("."));
    }

    /** Replaces {@code "$comment": "@signs"} in a schema by the list of signs, or by a plain comment if there are none. */
    String fillIn(String schema) {
        var filled = schema;
        for (var kind : byKind.entrySet()) {
            filled = filled.replace("\"$comment\": \"@" + kind.getKey() + "\"", list(kind.getValue()));
        }
        return filled;
    }

    private static String list(Collection<String> names) {
        return names.isEmpty()
                ? "\"$comment\": \"none yet\""
                : names.stream().map(Json::quoted).collect(Collectors.joining(", ", "\"enum\": [", "]"));
    }

    private static Collection<String> sorted(Stream<String> names) {
        return names.filter(name -> GOOD.matcher(name).matches()).collect(Collectors.toCollection(TreeSet::new));
    }
}
