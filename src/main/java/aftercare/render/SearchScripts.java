package aftercare.render;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Shell;
import aftercare.search.SearchFiles;
import aftercare.search.SearchRows;
import aftercare.search.SearchedRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The search of each language, made on first use. Safe for threads. */
final class SearchScripts {
    private final Supplier<List<Page>> pages;
    private final Map<String, Shell> shells;
    private final Map<String, Supplier<OutputFile>> read = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The scripts that were made and not handed over. */
    private final Map<String, OutputFile> indexes = new ConcurrentHashMap<>();

    private final HeldTexts held = new HeldTexts();

    /**
     * @param pages all pages of the copy
     * @param shells the frame of each language's pages, by language
     */
    SearchScripts(Supplier<List<Page>> pages, Map<String, Shell> shells) {
        this.pages = pages;
        this.shells = shells;
    }

    /** The address of the script with the words of a language. */
    String address(String language) {
        return addresses.computeIfAbsent(language, key -> {
            var index = read(key, held).get();
            // What was read is not needed any more.
            read.remove(key);
            indexes.put(key, index);
            return index.address();
        });
    }

    /**
     * Reads the words of all languages.
     *
     * @param rows receives the texts
     * @return the script with the words of each language
     */
    List<SearchIndex> indexes(SearchRows rows) {
        shells.keySet().forEach(language -> read(language, rows));
        return shells.keySet().stream().<SearchIndex>map(OwnIndex::new).toList();
    }

    private final class OwnIndex implements SearchIndex {
        private final String language;

        private OwnIndex(String language) {
            this.language = language;
        }

        @Override
        public String address() {
            return SearchScripts.this.address(language);
        }

        @Override
        public OutputFile handOver() {
            var address = address();
            return Objects.requireNonNull(indexes.remove(language), address);
        }
    }

    private Supplier<OutputFile> read(String language, SearchRows rows) {
        return read.computeIfAbsent(language, key -> {
            var shell = Objects.requireNonNull(shells.get(key), key);
            return SearchFiles.index(shell, pages.get(), rows);
        });
    }

    /** All scripts, which are held in memory. */
    List<OutputFile> all() {
        shells.keySet().forEach(this::address);
        return Stream.concat(indexes.values().stream(), held.texts.stream()).toList();
    }

    /** Keeps the texts in memory, for a preview. */
    private static final class HeldTexts implements SearchRows {
        private final Queue<OutputFile> texts = new ConcurrentLinkedQueue<>();

        @Override
        public Optional<SearchedRow> find(int first, List<Page> pages) {
            return Optional.empty();
        }

        @Override
        public void add(int first, List<Page> pages, SearchedRow row, List<OutputFile> made) {
            texts.addAll(made);
        }
    }
}
