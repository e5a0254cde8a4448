package aftercare.author;

import aftercare.format.Json;
import aftercare.program.OwnFiles;
import aftercare.program.StartingWords;
import aftercare.read.document.StockWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a small but complete new site on any topic, which passes {@code check}. Each file says what to write in it. A
 * page that lacks the author's words is a draft.
 */
public final class SiteStart {
    private static final String RESOURCES = "author/site/";
    private static final String CONTENT = "content";

    /** The files below the content folder; {@code LOCALE} stands for the language's code. */
    private static final List<String> FILES = List.of(
            "site.yaml",
            "sources.yaml",
            "LOCALE/index.md",
            "LOCALE/about.md",
            "LOCALE/privacy.md",
            "LOCALE/signs.yaml",
            "LOCALE/glossary.yaml",
            "LOCALE/strings.yaml",
            "LOCALE/style.yaml",
            "LOCALE/guides/get-help.md",
            "LOCALE/guides/first-guide.md");

    /** The files without words for readers, or with built-in words only: they are the same in each language. */
    private static final Set<String> SHARED = Set.of("sources.yaml", "strings.yaml", "style.yaml", "README.md");

    private static final String SELF_CHECK = "first-check";

    private final Path folder;
    private final SiteDetails details;

    private SiteStart(Path folder, SiteDetails details) {
        this.folder = folder;
        this.details = details;
    }

    /**
     * What the author says about a new site.
     *
     * @param title empty for a title made from the folder's name
     * @param locale the language it is written in, one of {@link #languages()} or a variant of it such as {@code en-GB}
     * @param today the day of its first review
     */
    public record SiteDetails(Optional<String> title, String locale, LocalDate today) {}

    /** The languages in which a site can be begun: those whose interface words are built in. */
    public static List<String> languages() {
        return StockWords.LANGUAGES;
    }

    /** Whether a site can be begun in a language. */
    public static boolean canBeIn(String locale) {
        return StockWords.in(locale).isPresent();
    }

    /** Whether the folder holds content already. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(CONTENT));
    }

    /**
     * Writes the site into a folder, which is made if it is missing.
     *
     * @throws IOException when the machine refuses: a full disk, no permission, a file in the place of a folder
     */
    public static void in(Path folder, SiteDetails details) throws IOException {
        new SiteStart(folder, details).write();
    }

    private void write() throws IOException {
        var words = words();
        for (var name : FILES) {
            var file = folder.resolve(CONTENT).resolve(name.replace("LOCALE", details.locale()));
            Authoring.write(file, text(name.replace("LOCALE/", ""), words));
        }
        var readme = folder.resolve("README.md");
        if (!Files.exists(readme)) {
            Authoring.write(readme, text("README.md", words));
        }
        var content = folder.resolve(CONTENT);
        var check = Authoring.of(Optional.of(content))
                .selfCheck(SELF_CHECK, details.today())
                .orElseThrow();
        Authoring.write(content.resolve(check.path()), check.text());
    }

    private String text(String name, Map<String, String> words) {
        var language = StockWords.language(details.locale()).orElseThrow();
        var file = SHARED.contains(name) ? name : language + "/" + name;
        return StartingFile.fill(OwnFiles.text(RESOURCES + file), words);
    }

    private Map<String, String> words() {
        var title = details.title()
                .orElseGet(() -> StartingFile.title(
                        folder.toAbsolutePath().normalize().getFileName().toString()));
        var caution = StartingWords.caution(details.locale());
        var stock = StockWords.in(details.locale()).orElseThrow().words();
        return Map.of(
                "check", Json.quoted(stock.of("home.check").value()),
                "caution", caution.map(words -> "# " + words + "\n").orElse(""),
                "native", caution.map(words -> words + " ").orElse(""),
                "title", title,
                "quoted", Json.quoted(title),
                "locale", details.locale(),
                "language", Json.quoted(ownName(details.locale())),
                "today", details.today().toString(),
                "due", details.today().plusYears(1).toString());
    }

    /** The name of a language in its own words, such as Español. */
    private static String ownName(String code) {
        var locale = Locale.forLanguageTag(code);
        var name = locale.getDisplayName(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
