package aftercare.report;

import aftercare.model.Content;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An overview for editors: every page with its problems and dates, what is due next, and what is wrong elsewhere.
 *
 * @param pages the pages of the part that is shown, those with problems first
 * @param from how many pages come before them
 * @param total how many pages there are
 * @param selfChecks all of them
 * @param next the reviews that are due first, of all pages
 * @param elsewhere problems of files that are not pages: settings, signs, sources, words
 * @param translations the translated files of which something is missing, stale or unrecorded
 */
public record Desk(
        LocalDate today,
        List<DeskPage> pages,
        int from,
        int total,
        List<DeskSelfCheck> selfChecks,
        List<DeskPage> next,
        List<Problem> elsewhere,
        List<LanguageCover> languages,
        List<TranslatedFile> translations,
        long errors,
        long warnings) {
    /** The most rows in one table; longer ones are hard to use and slow to show. */
    public static final int ROWS = 500;

    private static final int MOST_NEXT = 10;

    private static final Comparator<DeskPage> ORDER = Comparator.comparing((DeskPage page) -> page.errors() == 0)
            .thenComparing(page -> page.problems().isEmpty())
            .thenComparing(page -> page.language())
            .thenComparing(DeskPage::file);

    private static final Comparator<DeskPage> BY_DATE = Comparator.comparing(
                    (DeskPage page) -> page.review().orElseThrow().due())
            .thenComparing(DeskPage::file);

    public Desk {
        pages = List.copyOf(pages);
        selfChecks = List.copyOf(selfChecks);
        next = List.copyOf(next);
        elsewhere = List.copyOf(elsewhere);
        languages = List.copyOf(languages);
        translations = List.copyOf(translations);
    }

    /**
     * Looks through all content.
     *
     * @param from how many pages to pass over
     */
    public static Desk of(Content content, Problems problems, LocalDate today, int from) {
        var byFile = problems.list().stream()
                .collect(Collectors.groupingBy(problem -> problem.location().file()));
        var rows = new DeskRows(content, today, byFile);
        var pages = rows.all().stream().sorted(ORDER).toList();
        int first = Math.max(0, Math.min(from, pages.size()));
        var shown = pages.subList(first, Math.min(pages.size(), first + ROWS));
        var next = pages.stream()
                .filter(page -> page.review().isPresent())
                .sorted(BY_DATE)
                .limit(MOST_NEXT)
                .toList();
        return new Desk(
                today,
                shown.stream().map(DeskPage::measured).toList(),
                first,
                pages.size(),
                rows.selfChecks(),
                next,
                elsewhere(problems, pages),
                LanguageCover.all(content, pages),
                content.translations().stream().filter(Desk::isOpen).toList(),
                problems.count(Severity.ERROR),
                problems.list().size() - problems.count(Severity.ERROR));
    }

    private static boolean isOpen(TranslatedFile file) {
        return file.units().stream().anyMatch(unit -> unit.state() != State.CURRENT);
    }

    /** How many pages come before the part after this one; empty if this is the last. */
    public Optional<Integer> following() {
        return from + pages.size() < total ? Optional.of(from + pages.size()) : Optional.empty();
    }

    /** How many pages come before the part before this one; empty if this is the first. */
    public Optional<Integer> preceding() {
        return from > 0 ? Optional.of(Math.max(0, from - ROWS)) : Optional.empty();
    }

    private static List<Problem> elsewhere(Problems problems, List<DeskPage> pages) {
        var files = pages.stream().map(DeskPage::file).collect(Collectors.toCollection(HashSet::new));
        return problems.list().stream()
                .filter(problem -> !files.contains(problem.location().file()))
                .toList();
    }
}
