package aftercare.search;

import aftercare.format.Json;
import aftercare.format.LongJson;
import aftercare.model.Edition;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.page.Page;
import aftercare.page.Shell;
import aftercare.search.SearchedRow.TextScript;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The scripts that the search page of one language loads when a reader searches:
 * {@code assets/search-index-en.3f9a01bc7d.js} has all words; further scripts have the texts of results, of which the page loads
 * a few.
 */
public final class SearchFiles {
    /** What stands in the stand-in of an address in place of a fingerprint. */
    public static final String NO_FINGERPRINT = "0".repeat(RowReader.FINGERPRINT);

    private SearchFiles() {}

    /**
     * The making of the index of a language's pages.
     *
     * @param shell the frame of the language's pages; the search page stands beside the home page that it names
     * @param pages of the site, in other languages too
     * @param rows where the scripts with the texts go
     */
    public static IndexMaking index(Shell shell, List<Page> pages, SearchRows rows) {
        var edition = shell.edition();
        var own = pages.stream()
                .filter(page ->
                        PageReader.isFound(page) && page.edition().language().equals(edition.language()))
                .toList();
        var index = new IndexScript(edition, shell.site().sourceLocale());
        var reader = new RowReader(new PageReader(shell.site(), edition), shell.home(), index::stems, rows);
        return new IndexMaking(
                SearchedWords.rows(own, reader),
                words -> RowReader.file(stem(edition.language()), index.script(words)));
    }

    /** An address of the same form as that of a language's index, which can be told before the index is made. */
    public static String standIn(String language) {
        return RowReader.address(stem(language), NO_FINGERPRINT);
    }

    private static String stem(String language) {
        return "search-index-" + language;
    }

    /** Optional words of {@code strings.yaml}; empty if the language lacks them. */
    static String words(Edition edition, String key) {
        return Optional.ofNullable(edition.words().texts().get(key))
                .map(Text::value)
                .orElse("");
    }

    private record IndexScript(Edition edition, String sourceLocale) {

        byte[] script(SearchedWords words) {
            var stems = stems();
            var alike = new AlikeWords(edition, stems).groups();
            var stemsByWord = new HashMap<>(words.stemsByWord());
            stemsByWord.putAll(stems.known());
            var sorted = words.stems().sorted();
            return new LongJson("aftercareIndex(")
                    .with(
                            "texts",
                            list(words.texts().stream().map(TextScript::address).toList()))
                    .with(
                            "from",
                            numbers(words.texts().stream()
                                    .map(TextScript::firstPage)
                                    .toList()))
                    .with(
                            "little",
                            String.join(
                                    " ", stems.littleWords().stream().sorted().toList()))
                    .with("endings", String.join(" ", Endings.of(stemsByWord)))
                    .with(
                            "alike",
                            Json.list(alike.stream().map(IndexScript::list).toList()))
                    .with("signs", signs())
                    .list("pages", words.pages())
                    .with("lengths", words.lengths())
                    .with("stems", IndexedStems.written(sorted))
                    .plainText("postings", json -> words.stems().writeSections(sorted, json))
                    .end(");\n");
        }

        Stems stems() {
            return new Stems(edition.language(), words(edition, Words.LITTLE));
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
