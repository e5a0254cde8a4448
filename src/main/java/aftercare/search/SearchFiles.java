package aftercare.search;

import aftercare.format.Json;
import aftercare.memo.Fingerprint;
import aftercare.model.Edition;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.Shell;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.work.AllHands;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The scripts that the search page of one language loads when a reader searches: {@code
 * assets/search-index-en.3f9a01bc7d.js}, and the texts of results.
 *
 * @param index the script with all words
 * @param texts the scripts with the texts, of which results need a few
 */
public record SearchFiles(OutputFile index, List<OutputFile> texts) {
    private static final int FINGERPRINT = 10;

    public SearchFiles {
        texts = List.copyOf(texts);
    }

    /**
     * The index of a language's pages.
     *
     * @param shell the frame of the language's pages; the search page stands beside the home page that it names
     * @param pages of the site, in other languages too
     */
    public static SearchFiles of(Shell shell, List<Page> pages) {
        var edition = shell.edition();
        var own = pages.stream()
                .filter(page -> page.edition().language().equals(edition.language()))
                .toList();
        var found = new PageReader(shell.site(), edition).of(own);
        return new IndexInput(edition, found, shell.home(), shell.site().sourceLocale()).files();
    }

    /** All files, the index first. */
    public List<OutputFile> all() {
        var all = new ArrayList<OutputFile>(List.of(index));
        all.addAll(texts);
        return all;
    }

    /** Optional words of {@code strings.yaml}; empty if the language lacks them. */
    static String words(Edition edition, String key) {
        return Optional.ofNullable(edition.words().texts().get(key))
                .map(Text::value)
                .orElse("");
    }

    private record IndexInput(Edition edition, List<IndexedPage> pages, String home, String sourceLocale) {

        SearchFiles files() {
            var scripts = TextScripts.of(pages);
            var numbers = IntStream.range(0, scripts.scripts().size()).boxed().toList();
            var texts = AllHands.map(
                    numbers,
                    i -> file(
                            "search-texts-" + edition.language() + "-" + i,
                            scripts.scripts().get(i)));
            return new SearchFiles(file("search-index-" + edition.language(), index(scripts, texts)), texts);
        }

        private static OutputFile file(String name, String script) {
            var bytes = script.getBytes(StandardCharsets.UTF_8);
            var address = "assets/" + name + "." + fingerprint(bytes) + ".js";
            return new OutputFile(address, bytes, Location.ofFile("site.yaml"));
        }

        /** Names a file by its bytes. Of thousands of guides the texts are many, and a SHA-256 takes ten times as long. */
        private static String fingerprint(byte[] bytes) {
            return String.format("%016x", Fingerprint.of(bytes)).substring(0, FINGERPRINT);
        }

        private String index(TextScripts scripts, List<OutputFile> texts) {
            var words = SearchedWords.of(pages, this::stems);
            var stems = stems();
            var alike = new AlikeWords(edition, stems).groups();
            var stemsByWord = new TreeMap<>(words.stemsByWord());
            stemsByWord.putAll(stems.known());
            var postings = words.postings();
            var index = Json.object()
                    .with("texts", list(texts.stream().map(OutputFile::address).toList()))
                    .with("from", numbers(scripts.firstPages()))
                    .with(
                            "little",
                            String.join(
                                    " ", stems.littleWords().stream().sorted().toList()))
                    .with("endings", String.join(" ", Endings.of(stemsByWord)))
                    .with(
                            "alike",
                            Json.list(alike.stream().map(IndexInput::list).toList()))
                    .with("signs", signs())
                    .with("pages", Json.list(pages.stream().map(this::page).toList()))
                    .with("lengths", postings.writtenLengths())
                    .with("stems", postings.writtenStems())
                    .with("postings", postings.written());
            return "aftercareIndex(" + index.json() + ");\n";
        }

        private Stems stems() {
            return new Stems(edition.language(), words(edition, Words.LITTLE));
        }

        private Json page(IndexedPage page) {
            var sections = page.sections().stream()
                    .map(section -> List.of(section.writtenAnchor(), section.heading()))
                    .flatMap(List::stream)
                    .toList();
            return Json.list(List.of(
                    Json.of(SiteAddresses.relative(home, page.address())),
                    Json.of(page.title().value()),
                    Json.of(page.weight()),
                    list(sections)));
        }

        /** The red flags, worst first, with their short words. A text that is not translated carries its language. */
        private Json signs() {
            return Json.list(edition.signs().values().stream()
                    .filter(sign -> sign.care().isRedFlag())
                    .sorted((a, b) -> a.care().compareTo(b.care()))
                    .map(this::sign)
                    .toList());
        }

        private Json sign(Sign sign) {
            var text = sign.text().value();
            var language = sign.text().isBorrowed() ? sourceLocale : "";
            return list(
                    List.of(sign.care().id(), text, language, sign.shortText().value()));
        }

        private static Json list(List<String> texts) {
            return Json.list(texts.stream().map(Json::of).toList());
        }

        private static Json numbers(List<Integer> numbers) {
            return Json.list(numbers.stream().map(Json::of).toList());
        }
    }
}
