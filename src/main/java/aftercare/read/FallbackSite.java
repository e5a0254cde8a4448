package aftercare.read;

import aftercare.model.Site;
import aftercare.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces a {@code site.yaml} that could not be read or is incomplete, so that the other files can still be read. */
final class FallbackSite {
    private static final String USUAL_SOURCE = "en";

    private FallbackSite() {}

    /** The settings that could be read; the languages are taken from the folders when the file has none. */
    static Site site(Optional<Site> read, FolderReading folder) {
        var names = FolderCheck.folders(folder);
        boolean named = read.isPresent() && !read.get().locales().isEmpty();
        var locales = new LinkedHashMap<String, Text>(named ? read.get().locales() : Map.of());
        var first = named ? List.copyOf(locales.keySet()) : List.copyOf(names);
        var source = first.contains(USUAL_SOURCE) || first.isEmpty() ? USUAL_SOURCE : first.get(0);
        if (!named) {
            names.forEach(name -> locales.put(name, new Text(name, folder.at("site.yaml"))));
        }
        locales.putIfAbsent(source, new Text(source, folder.at("site.yaml")));
        var settings = read.orElseGet(() -> Site.of(Text.none(folder.at("site.yaml")), source, Map.of()));
        return settings.with(source, Collections.unmodifiableMap(locales));
    }
}
