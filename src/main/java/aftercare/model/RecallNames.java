package aftercare.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names under which texts can be recalled: {@code en/guides/cold-packs}, and those that their old addresses tell.
 *
 * @param old the old names of each text, by the name that it has now; empty for one that was never renamed
 */
public record RecallNames(Map<String, List<String>> old) {
    private static final String ENDING = ".html";

    public RecallNames {
        old = Collections.unmodifiableMap(new LinkedHashMap<>(old));
    }

    /** The names of all texts of a content, drafts and retired ones included; a translation has those of its source, too. */
    public static RecallNames of(Content content) {
        var aliases = aliases(content);
        var old = new LinkedHashMap<String, List<String>>();
        for (var text : aliases.keySet()) {
            var source = new ContentPath(content.site().sourceLocale(), text.path());
            old.put(name(text), old(text, source, aliases));
        }
        return new RecallNames(old);
    }

    private static Map<ContentPath, List<Text>> aliases(Content content) {
        var aliases = new LinkedHashMap<ContentPath, List<Text>>();
        for (var edition : content.editions()) {
            Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                    .forEach(text -> aliases.put(text.path(), text.aliases()));
            edition.selfChecks()
                    .forEach(check ->
                            aliases.put(check.path(), check.availability().aliases()));
        }
        return aliases;
    }

    private static List<String> old(ContentPath text, ContentPath source, Map<ContentPath, List<Text>> aliases) {
        return Stream.of(text, source)
                .flatMap(path -> aliases.getOrDefault(path, List.of()).stream())
                .map(Text::value)
                .filter(address -> address.endsWith(ENDING))
                .map(address -> text.locale() + "/" + address.substring(0, address.length() - ENDING.length()))
                .filter(name -> !name.equals(name(text)))
                .distinct()
                .toList();
    }

    private static String name(ContentPath text) {
        return text.locale() + "/" + text.name();
    }

    /** All names of all texts. */
    public List<String> all() {
        return old.entrySet().stream()
                .flatMap(text -> Stream.concat(Stream.of(text.getKey()), text.getValue().stream()))
                .toList();
    }

    /** The names of a text, its own first. */
    public List<String> of(ContentPath text) {
        return Stream.concat(Stream.of(name(text)), old.getOrDefault(name(text), List.of()).stream())
                .toList();
    }

    /**
     * A recall that also holds for the other names of its text: if it speaks of a text by the name that it has now, for the old
     * ones; if by an old one, for the one that it has now. It does not hold for the names of what was joined with that text.
     */
    public Recall completed(Recall recall) {
        var path = recall.path().value();
        var others = old.entrySet().stream()
                .flatMap(text -> Stream.concat(
                        others(path, text.getKey(), text.getValue()),
                        others(
                                path,
                                withoutLanguage(text.getKey()),
                                text.getValue().stream()
                                        .map(RecallNames::withoutLanguage)
                                        .toList())));
        return recall.with(Stream.concat(recall.also().stream(), others)
                .distinct()
                .sorted()
                .toList());
    }

    private static Stream<String> others(String path, String now, List<String> before) {
        if (before.contains(path)) {
            return Stream.of(now);
        }
        return path.equals(now) ? before.stream() : Stream.empty();
    }

    /** A name for all languages: {@code guides/cold-packs}. */
    public static String withoutLanguage(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
