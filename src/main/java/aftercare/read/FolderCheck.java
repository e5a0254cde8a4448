package aftercare.read;

import aftercare.model.ContentName;
import aftercare.model.Site;
import aftercare.model.WindowsName;
import aftercare.problem.Boundary;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.read.document.StockWords;
import aftercare.read.file.ContentFile;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.yaml.Ids;
import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reports files in wrong places, bad file names, and files that are missing from the content folder. */
final class FolderCheck {
    /** The kinds of files whose names become addresses. */
    private static final Set<FileKind> NAMED =
            EnumSet.of(FileKind.GUIDE, FileKind.SINGLE_PAGE, FileKind.SELF_CHECK, FileKind.QUESTION_SET);

    private static final Pattern PICTURE_PATH = Pattern.compile("images(?:/[a-z0-9][a-z0-9._-]*+)++");

    /** Looks at the folder as a whole. */
    @FunctionalInterface
    interface OfFolder {
        void check(FolderReading folder, Site site, ProblemCollector found);
    }

    /** Looks at one file; of those that find something, only the first is told. */
    @FunctionalInterface
    interface OfFile {
        void check(ContentFile file, ProblemCollector found);
    }

    static final List<OfFolder> ALL_OF_FOLDER =
            List.of(FolderCheck::reportFolders, FolderCheck::reportMissingFiles, FolderCheck::reportNoFolders);
    static final List<OfFile> ALL_OF_FILE = List.of(
            FolderCheck::reportUnknown,
            FolderCheck::reportWindows,
            FolderCheck::reportName,
            FolderCheck::reportPicture);

    private final FolderReading folder;
    private final List<OfFolder> ofFolder;
    private final List<OfFile> ofFile;

    FolderCheck(FolderReading folder) {
        this(folder, ALL_OF_FOLDER, ALL_OF_FILE);
    }

    FolderCheck(FolderReading folder, List<OfFolder> ofFolder, List<OfFile> ofFile) {
        this.folder = folder;
        this.ofFolder = ofFolder;
        this.ofFile = ofFile;
    }

    /** The names of the language folders that exist, sorted. */
    static Set<String> folders(FolderReading folder) {
        var names = new TreeSet<String>();
        folder.files().forEach(file -> names.add(Layout.locale(file)));
        names.removeAll(List.of("", "images", Layout.SIGNED_VERSIONS));
        return names;
    }

    /** Reports all that is found in another thread, while files are read. */
    void report(Site site) {
        folder.reportLater(() -> problems(site));
    }

    private Problems problems(Site site) {
        var all = new ArrayList<Problem>();
        for (var check : ofFolder) {
            all.addAll(Boundary.READING
                    .check(folder.at("site.yaml"), found -> check.check(folder, site, found))
                    .list());
        }
        AllHands.map(folder.files(), file -> isRead(file, site) ? problems(file) : Problems.NONE)
                .forEach(found -> all.addAll(found.list()));
        return Problems.of(all);
    }

    private Problems problems(ContentFile file) {
        return Boundary.READING.check(file.at(), found -> {
            for (var check : ofFile) {
                if (found.isEmpty()) {
                    check.check(file, found);
                }
            }
        });
    }

    /** A folder that no language has is told as a whole. */
    private static boolean isRead(ContentFile file, Site site) {
        var locale = Layout.locale(file);
        return locale.isEmpty() || locale.equals("images") || site.locales().containsKey(locale);
    }

    private static void reportFolders(FolderReading folder, Site site, ProblemCollector found) {
        for (var name : folders(folder)) {
            if (!site.locales().containsKey(name)) {
                found.warning(
                        "AC121",
                        folder.at(name),
                        "This folder is not read: \"" + name + "\" is not among the locales of site.yaml.",
                        site.locales().containsKey(Ids.lower(name))
                                ? "Write its name in small letters: " + Ids.lower(name)
                                : "Add it there if it is a translation; else move it out of the content folder.");
            }
        }
    }

    private static void reportNoFolders(FolderReading folder, Site site, ProblemCollector found) {
        var folders = folders(folder);
        for (var locale : site.locales().keySet()) {
            if (!folders.contains(locale)) {
                var name = site.locales().get(locale);
                found.error(
                        "AC124",
                        name == null ? folder.at("site.yaml") : name.at(),
                        "There is no folder \"" + locale + "\" with content in this language.",
                        "Write one file there first, such as " + locale + "/index.md, or remove the language here.");
            }
        }
    }

    private static void reportMissingFiles(FolderReading folder, Site site, ProblemCollector found) {
        var source = site.sourceLocale();
        var missing = new Missing(folder, found);
        missing.report("site.yaml", FileKind.SITE, "", "Write it: the site's title and its languages.");
        if (folders(folder).contains(source)) {
            missing.report(
                    BorrowedHome.FILE, FileKind.SINGLE_PAGE, source, "Write it: the home page in this language.");
            if (StockWords.in(source).isEmpty()) {
                missing.report(
                        "strings.yaml",
                        FileKind.STRINGS,
                        source,
                        "Write it: the words of menus, buttons and headings.");
            }
        }
    }

    private record Missing(FolderReading folder, ProblemCollector found) {
        void report(String name, FileKind kind, String locale, String hint) {
            boolean there = folder.of(kind, locale).stream()
                    .anyMatch(file -> file.name().equals(name));
            if (!there) {
                var path = locale.isEmpty() ? name : locale + "/" + name;
                found.error("AC124", folder.at(path), "This file is needed and is not there.", hint);
                folder.markMissing(path);
            }
        }
    }

    private static void reportUnknown(ContentFile file, ProblemCollector found) {
        if (Layout.kind(file) == FileKind.UNKNOWN) {
            found.warning("AC121", file.at(), "This file is not part of the site.", Layout.advice(file));
        }
    }

    private static void reportWindows(ContentFile file, ProblemCollector found) {
        if (new WindowsName(file.name()).isKept()) {
            found.error(
                    "AC120",
                    file.at(),
                    "Windows keeps the name \"" + file.stem() + "\" for itself, and cannot hold a file of that name.",
                    "Rename it, and the links to it. A good name is:  about-" + Ids.lower(file.name()));
        }
    }

    private static void reportName(ContentFile file, ProblemCollector found) {
        if (NAMED.contains(Layout.kind(file)) && !new ContentName(file.stem()).isGood()) {
            reportBad(file, Ids.suggestion(file.name()).orElse("neck-pain") + "." + file.ending(), found);
        }
    }

    private static void reportPicture(ContentFile file, ProblemCollector found) {
        if (Layout.kind(file) == FileKind.IMAGE
                && !PICTURE_PATH.matcher(file.path()).matches()) {
            reportBad(file, Ids.suggestion(file.stem()).orElse("picture") + "." + Ids.lower(file.ending()), found);
        }
    }

    private static void reportBad(ContentFile file, String better, ProblemCollector found) {
        found.error(
                "AC120",
                file.at(),
                "The file's name \"" + file.name()
                        + "\" cannot be an address: small letters a to z, digits and hyphens only.",
                "Rename it, and the links to it. A good name is:  " + better);
    }
}
