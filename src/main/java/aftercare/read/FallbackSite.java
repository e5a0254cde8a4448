package aftercare.read;

import aftercare.model.Site;
import aftercare.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stands in for a {@code site.yaml} that could not be read, so that all other files are read all the same. */
final class FallbackSite {
    private static final String USUAL_SOURCE = "en";

    private FallbackSite() {}

    /** What can be told from the folder, where the file does not say it. */
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
        return new Site(
                read.map(Site::title).orElse(Text.none(folder.at("site.yaml"))),
                source,
                Collections.unmodifiableMap(locales),
                read.map(Site::navigation).orElse(List.of()),
                read.map(Site::topicTitles).orElse(Map.of()),
                read.map(Site::checks).orElse(List.of()));
    }
}
