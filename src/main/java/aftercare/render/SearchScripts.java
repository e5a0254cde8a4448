package aftercare.render;

import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Shell;
import aftercare.search.IndexMaking;
import aftercare.search.SearchFiles;
import aftercare.search.SearchRows;
import aftercare.search.SearchedRow;
import aftercare.work.AllHands;
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
    private final Map<String, IndexMaking> begun = new ConcurrentHashMap<>();
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
            var index = making(key, held).index();
            indexes.put(key, index);
            return index.address();
        });
    }

    /**
     * The scripts with the words of each language.
     *
     * @param rows receives the texts
     */
    List<SearchIndex> indexes(SearchRows rows) {
        shells.keySet().forEach(language -> making(language, rows));
        return shells.keySet().stream().<SearchIndex>map(OwnIndex::new).toList();
    }

    private final class OwnIndex implements SearchIndex {
        private final String language;

        private OwnIndex(String language) {
            this.language = language;
        }

        @Override
        public List<Runnable> reading() {
            return Objects.requireNonNull(begun.get(language), language).reading();
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

    private IndexMaking making(String language, SearchRows rows) {
        return begun.computeIfAbsent(language, key -> {
            var shell = Objects.requireNonNull(shells.get(key), key);
            return SearchFiles.index(shell, pages.get(), rows);
        });
    }

    /** All scripts, which are held in memory. */
    List<OutputFile> all() {
        var steps = shells.keySet().stream()
                .flatMap(language -> making(language, held).reading().stream())
                .toList();
        AllHands.each(steps, Runnable::run);
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
        public void add(OutputFile made) {
            texts.add(made);
        }

        @Override
        public void keep(int first, List<Page> pages, SearchedRow row) {}
    }
}
