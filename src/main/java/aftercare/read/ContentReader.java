package aftercare.read;

import aftercare.markdown.MarkdownReader;
import aftercare.memo.Memo;
import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.HouseStyle;
import aftercare.model.Site;
import aftercare.model.TranslatedFile;
import aftercare.problem.Read;
import aftercare.read.document.RecallsReader;
import aftercare.read.document.SignOffReader;
import aftercare.read.document.SiteReader;
import aftercare.read.document.SourcesReader;
import aftercare.read.document.StyleReader;
import aftercare.read.document.TextReader;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FileFingerprints;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.file.WitnessedFiles;
import aftercare.read.picture.ImageReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a content folder into {@link Content}. All files are read in parallel, and the problems of all are returned
 * together. A file that cannot be read does not affect the others and is listed in {@link Content#incomplete()}.
 */
public final class ContentReader {
    /** Up to this number of files, all texts are held in memory. */
    private static final int MOST_IN_MEMORY = 5000;

    private final ContentFiles files;
    private final MarkdownReader markdown;
    private final FileCache cache;

    public ContentReader(ContentFiles files, MarkdownReader markdown) {
        this(files, markdown, FileCache.NONE);
    }

    /**
     * A reader that reads only those texts that the memo does not know.
     *
     * @param files if they tell later that other bytes were read, the memo must be abandoned
     */
    public ContentReader(WitnessedFiles files, MarkdownReader markdown, Memo memo, FileFingerprints fingerprints) {
        this(files, markdown, memo.keeps() ? new MemoCache(memo, fingerprints, isLarge(files)) : FileCache.NONE);
    }

    private static boolean isLarge(ContentFiles files) {
        return files.list().files().size() > MOST_IN_MEMORY;
    }

    ContentReader(ContentFiles files, MarkdownReader markdown, FileCache cache) {
        this.files = files;
        this.markdown = markdown;
        this.cache = cache;
    }

    /**
     * Reads everything.
     *
     * @return always with a value: despite errors, it holds what could be read
     * @throws java.io.UncheckedIOException when the folder itself cannot be read
     */
    public Read<Content> read() {
        return read(files.list());
    }

    Read<Content> read(ContentFiles.FileList listing) {
        var folder = new FolderReading(files, listing, cache);
        var site = site(folder);
        new FolderCheck(folder).report(site);
        var sources = one(folder, FileKind.SOURCES, new SourcesReader()).orElse(Map.of());
        var signOffs = one(folder, FileKind.SIGN_OFF, new SignOffReader()).orElse(List.of());
        var recalls = one(folder, FileKind.RECALLS, new RecallsReader()).orElse(List.of());
        var translations = new ArrayList<TranslatedFile>();
        var editions = editions(folder, site, translations);
        var images = folder.each(folder.of(FileKind.IMAGE), OtherInputs.ITSELF, new ImageReader(files)::read);
        var content = new Content(
                site,
                sources,
                signOffs,
                editions,
                images,
                folder.incomplete(),
                Map.of(),
                styles(folder, site),
                translations,
                recalls);
        return Read.of(content, folder.problems());
    }

    private static Site site(FolderReading folder) {
        var site = one(folder, FileKind.SITE, new SiteReader());
        return site.filter(read -> read.locales().containsKey(read.sourceLocale()))
                .orElseGet(() -> FallbackSite.site(site, folder));
    }

    private List<Edition> editions(FolderReading folder, Site site, List<TranslatedFile> translations) {
        var reader = new EditionReader(folder, site.sourceLocale(), markdown.leavingMarks(site.leavesMarks()));
        var source = reader.source();
        var original = reader.edition(source);
        var editions = new ArrayList<>(List.of(original));
        for (var locale : site.locales().keySet()) {
            if (!locale.equals(site.sourceLocale())) {
                var draft = reader.translation(locale, source);
                var own = reader.edition(draft);
                var compared = new EditionTranslation(original, own, draft, source, folder).compare();
                editions.add(compared.edition());
                translations.addAll(compared.files());
            }
        }
        return editions;
    }

    private static Map<String, HouseStyle> styles(FolderReading folder, Site site) {
        var styles = new HashMap<String, HouseStyle>();
        for (var locale : site.locales().keySet()) {
            folder.read(folder.of(FileKind.STYLE, locale), OtherInputs.ITSELF, new StyleReader())
                    .forEach(style -> styles.put(locale, style));
        }
        return styles;
    }

    private static <T> Optional<T> one(FolderReading folder, FileKind kind, TextReader<T> reader) {
        return folder.read(folder.of(kind), OtherInputs.ITSELF, reader).stream().findFirst();
    }
}
