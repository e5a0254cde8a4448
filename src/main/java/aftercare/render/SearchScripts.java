package aftercare.render;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Shell;
import aftercare.search.SearchFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The search of each language, made when it is asked for first. Safe for threads. */
final class SearchScripts {
    private final Supplier<List<Page>> pages;
    private final Map<String, Shell> shells;
    private final Map<String, SearchFiles> byLanguage = new ConcurrentHashMap<>();

    /**
     * @param pages all pages of the copy
     * @param shells the frame of each language's pages, by language
     */
    SearchScripts(Supplier<List<Page>> pages, Map<String, Shell> shells) {
        this.pages = pages;
        this.shells = shells;
    }

    SearchFiles of(String language) {
        return byLanguage.computeIfAbsent(language, this::made);
    }

    private SearchFiles made(String language) {
        var shell = Objects.requireNonNull(shells.get(language), language);
        return SearchFiles.of(shell, pages.get());
    }

    /** The files of all languages. */
    List<OutputFile> all() {
        return shells.keySet().stream()
                .flatMap(language -> of(language).all().stream())
                .toList();
    }
}
