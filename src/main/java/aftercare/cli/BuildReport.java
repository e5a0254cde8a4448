package aftercare.cli;

import aftercare.build.BuildResult;
import aftercare.build.BuildResult.GoneCopy;
import aftercare.build.PackResult;
import aftercare.cli.terminal.PrintableText;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Stopwatch;
import aftercare.cli.terminal.Terminal;
import aftercare.format.Counted;
import aftercare.pack.Packed;
import aftercare.page.Plan.LeftOut;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.publish.Published;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Prints the result of a build, check or pack for people: problems, what was left out, and a summary. */
final class BuildReport {
    /** The most names of a list that are shown; further ones are only counted. */
    private static final int MOST_NAMES = 20;

    private final Terminal terminal;
    private final ScreenOptions screen;
    private final ScreenStyle screenStyle;
    private final boolean isQuiet;
    private final UnaryOperator<String> effects;

    BuildReport(Terminal terminal, ScreenOptions screen, UnaryOperator<String> effects) {
        this.terminal = terminal;
        this.screen = screen;
        this.screenStyle = ScreenStyle.of(screen.style(terminal));
        this.isQuiet = screen.isQuiet();
        this.effects = effects;
    }

    /**
     * Prints the result of a build. Returns the exit code.
     *
     * @param isStock whether the stock content was built, because there is no content folder
     */
    int ofBuild(BuildResult result, boolean isStock, Stopwatch stopwatch) {
        boolean isPublished =
                result.sites().stream().anyMatch(site -> site.published().isPresent());
        printProblems(result, isPublished ? "" : "The published site has not been changed.");
        if (!isQuiet && isPublished) {
            printSites(result.sites());
            printGone(result.gone());
            print(found(result.problems(), "") + " " + stopwatch.words());
        } else if (!isQuiet) {
            printNotPublished(result.sites());
            printCounts(result, stopwatch);
        }
        if (!isQuiet && isStock) {
            printStock();
        }
        return code(result);
    }

    private void printStock() {
        print("There is no folder content/ here, so these are the pages that came with Aftercare, and none of yours.");
        print("A site of your own begins with:  aftercare new site DIR");
    }

    /**
     * Prints the packs that were made. Returns the exit code.
     *
     * @param ofUnknownPlace what in a pack is for the root of a domain when the site's address is not known
     */
    int ofPack(PackResult result, String ofUnknownPlace, Stopwatch stopwatch) {
        var build = result.build();
        boolean isPacked = !result.packs().isEmpty();
        printProblems(build, isPacked ? "" : "No pack was made; one that stood there is unchanged.");
        if (!isQuiet && isPacked) {
            printPacks(result, ofUnknownPlace);
            print(found(build.problems(), "") + " " + stopwatch.words());
        } else if (!isQuiet) {
            printNotPacked(build.sites());
            printCounts(build, stopwatch);
        }
        return code(build);
    }

    private void printPacks(PackResult result, String ofUnknownPlace) {
        var sites = result.build().sites();
        sites.stream().findFirst().ifPresent(site -> printLeftOut(site.leftOut()));
        if (sites.stream().anyMatch(site -> site.baseUrl().isEmpty())) {
            print("Without --base-url, or base-url in clinic.yaml, " + ofUnknownPlace
                    + " are for a site at the root of its domain.");
        }
        if (result.packs().stream().anyMatch(packed -> !packed.hasBrotli())) {
            print("Without files for Brotli, whose library is here for Linux alone and must fit into the temporary"
                    + " folder "
                    + System.getProperty("java.io.tmpdir") + "; those for gzip are there.");
        }
        result.packs().stream().limit(MOST_NAMES).forEach(this::printPacked);
        if (result.packs().size() > MOST_NAMES) {
            print(screenStyle.style().strong("Packed " + result.packs().size() + " sites."));
        }
        printNotPacked(sites);
        printGone(result.build().gone());
    }

    private void printNotPacked(List<BuildResult.BuiltCopy> sites) {
        if (sites.size() > 1) {
            sites.stream()
                    .filter(site -> !site.isRight())
                    .forEach(site -> print(screenStyle.style().strong("Not packed: " + site.folder())
                            + ": a pack that stood there is unchanged."));
        }
    }

    private void printGone(List<GoneCopy> gone) {
        gone.forEach(copy -> printGone(copy.place(), copy.fate()));
    }

    private void printGone(Path place, GoneCopy.Fate fate) {
        switch (fate) {
            case REMOVED ->
                printGone(
                        "Removed: ", place, "its clinic is not in the list any more. Delete it on the web space, too.");
            case NAMED ->
                printGone("Not in the list any more: ", place, "it stands as it did; --remove-gone removes it.");
            case LEFT ->
                printGone(
                        "Not in the list, and left in place: ",
                        place,
                        "nothing says that Aftercare made it for a clinic of that name. Remove it yourself if nobody needs it.");
        }
    }

    private void printGone(String state, Path place, String meaning) {
        print(screenStyle.style().strong(state + place) + ": " + meaning);
    }

    private void printPacked(Packed packed) {
        print(screenStyle.style().strong("Packed " + packed.zip()) + ": " + Counted.of(packed.files(), "file") + ", "
                + (packed.bytes() + 1023) / 1024 + " KB. "
                + (packed.deletions() == 0
                        ? "Nothing to delete on the web space."
                        : Counted.of(packed.deletions(), "file") + " to delete on the web space: see delete.txt."));
    }

    /**
     * Prints the result of a check. Returns the exit code.
     *
     * @param isStock whether the stock content was checked, because there is no content folder
     */
    int ofCheck(BuildResult result, boolean isStock, Stopwatch stopwatch) {
        printProblems(result, "");
        if (!isQuiet) {
            result.sites().stream().findFirst().ifPresent(site -> printLeftOut(site.leftOut()));
            printCounts(result, stopwatch);
            if (isStock) {
                printStock();
            }
        }
        return code(result);
    }

    private static int code(BuildResult result) {
        return result.problems().hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    }

    private void printProblems(BuildResult result, String state) {
        new ProblemPrinter(terminal.out(), screenStyle, result.sources(), effects).print(result.problems(), state);
        screen.printFaults(result.problems(), terminal);
    }

    private void printSites(List<BuildResult.BuiltCopy> sites) {
        sites.stream().findFirst().ifPresent(site -> printLeftOut(site.leftOut()));
        if (sites.stream().anyMatch(site -> site.baseUrl().isEmpty())) {
            print("Without --base-url, or base-url in clinic.yaml, the site has no sitemap, and no link that names"
                    + " its whole address.");
        }
        sites.stream()
                .limit(MOST_NAMES)
                .forEach(site -> site.published().ifPresent(published -> printPublished(site, published)));
        if (sites.size() > MOST_NAMES) {
            long published =
                    sites.stream().filter(site -> site.published().isPresent()).count();
            print(screenStyle.style().strong("Published " + published + " of " + sites.size() + " sites."));
        }
        printNotPublished(sites);
    }

    private void printNotPublished(List<BuildResult.BuiltCopy> sites) {
        if (sites.size() > 1) {
            sites.stream()
                    .filter(site -> site.published().isEmpty())
                    .forEach(site -> print(screenStyle.style().strong("Not published: " + site.folder())
                            + ": it has not been changed."));
        }
    }

    private void printPublished(BuildResult.BuiltCopy site, Published published) {
        printNames(
                "Left in place:",
                published.kept().stream()
                        .map(kept -> kept.file() + ": " + kept.reason())
                        .toList());
        var written = published.added() + published.changed();
        print(screenStyle.style().strong("Published " + Counted.of(site.pages(), "page") + " in " + site.folder())
                + ": "
                + Counted.of(written, "file") + " written (" + published.added() + " new, " + published.changed()
                + " changed), " + published.unchanged() + " unchanged, " + published.removed() + " removed.");
    }

    private void printCounts(BuildResult result, Stopwatch stopwatch) {
        if (result.sites().isEmpty() && !result.problems().hasErrors()) {
            print("No clinic is in this part of the run, so there was nothing to make.");
        }
        var problems = result.problems();
        int pages =
                result.sites().stream().mapToInt(BuildResult.BuiltCopy::pages).sum();
        var checked = pages > 0 ? " in " + Counted.of(pages, "page") : "";
        print(screenStyle.style().strong(found(problems, checked)) + " " + stopwatch.words());
        problems.list().stream()
                .map(Problem::code)
                .findFirst()
                .ifPresent(code -> print("'aftercare explain " + code + "' says more."));
    }

    private void printLeftOut(List<LeftOut> leftOut) {
        printNames(
                "Left out:",
                leftOut.stream()
                        .map(left -> left.at().file() + ": " + left.words())
                        .toList());
    }

    private void printNames(String title, List<String> names) {
        names.stream().limit(MOST_NAMES).forEach(name -> print(title + " " + name));
        if (names.size() > MOST_NAMES) {
            print(title + " " + (names.size() - MOST_NAMES) + " more");
        }
    }

    /** {@code 2 errors, 1 warning in 2 files.} */
    static String found(Problems problems, String where) {
        if (problems.isEmpty()) {
            return "No problems" + where + ".";
        }
        var counts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            long count = problems.count(severity);
            if (count > 0) {
                counts.add(severity == Severity.INFO ? count + " for information" : Counted.of(count, severity.word()));
            }
        }
        long files = problems.list().stream()
                .map(problem -> problem.location().file())
                .distinct()
                .count();
        return String.join(", ", counts) + " in " + Counted.of(files, "file") + ".";
    }

    private void print(String line) {
        terminal.out().println(PrintableText.text(line));
    }
}
