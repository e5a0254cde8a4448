package aftercare.check.content;

import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names under which texts can be recalled: {@code en/guides/cold-packs}, and those that their old addresses tell. */
public final class RecallNames {
    private static final String ENDING = ".html";

    private final Map<ContentPath, List<Text>> aliases = new HashMap<>();
    private final String sourceLocale;

    public RecallNames(Content content) {
        this.sourceLocale = content.site().sourceLocale();
        for (var edition : content.editions()) {
            Stream.concat(edition.guides().stream(), edition.singlePages().stream())
                    .forEach(text -> aliases.put(text.path(), text.aliases()));
            edition.selfChecks()
                    .forEach(check ->
                            aliases.put(check.path(), check.availability().aliases()));
        }
    }

    /** All names of all texts. */
    public List<String> all() {
        return aliases.keySet().stream().flatMap(path -> of(path).stream()).toList();
    }

    /** The names of a text, its own first; a translation has those of its source, too. */
    public List<String> of(ContentPath text) {
        var source = new ContentPath(sourceLocale, text.path());
        var old = Stream.of(text, source)
                .distinct()
                .flatMap(path -> aliases.getOrDefault(path, List.of()).stream())
                .map(Text::value)
                .filter(address -> address.endsWith(ENDING))
                .map(address -> address.substring(0, address.length() - ENDING.length()));
        return Stream.concat(Stream.of(text.name()), old)
                .map(name -> text.locale() + "/" + name)
                .distinct()
                .toList();
    }
}
