package aftercare.report;

import aftercare.model.Content;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import java.util.List;

/**
 * How complete the site is in one language.
 *
 * @param pages the number of guides, single pages and self-checks in it, drafts included
 * @param ofPages the number of those in the source language
 * @param missing the number of texts that existing files of this language lack; a file counts each text that is translated on
 *     its own
 * @param stale the number of texts whose source has changed since
 * @param unrecorded the number of texts of which no record says from which words they were made
 */
public record LanguageCover(
        String language, String name, long pages, long ofPages, long missing, long stale, long unrecorded) {
    private static final int WHOLE = 100;

    /** Every language of the site, the source first. */
    static List<LanguageCover> all(Content content, List<DeskPage> pages) {
        var site = content.site();
        return site.locales().keySet().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.equals(site.sourceLocale()), one.equals(site.sourceLocale())))
                .map(language -> of(content, pages, language))
                .toList();
    }

    /** The share of the source's pages that this language has, from 0 to 100, rounded down. */
    public long percent() {
        return ofPages == 0 ? WHOLE : Math.min(WHOLE, pages * WHOLE / ofPages);
    }

    private static LanguageCover of(Content content, List<DeskPage> pages, String language) {
        var files = content.translations().stream()
                .filter(file -> file.path().locale().equals(language) && file.isBegun())
                .toList();
        var name = content.site().locales().get(language);
        return new LanguageCover(
                language,
                name == null ? language : name.value(),
                pages(pages, language),
                pages(pages, content.site().sourceLocale()),
                count(files, State.MISSING),
                count(files, State.STALE),
                count(files, State.UNRECORDED));
    }

    private static long pages(List<DeskPage> pages, String language) {
        return pages.stream().filter(page -> page.language().equals(language)).count();
    }

    private static long count(List<TranslatedFile> files, State state) {
        return files.stream().mapToLong(file -> file.in(state).size()).sum();
    }
}
