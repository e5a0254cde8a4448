package aftercare.read;

import aftercare.model.ContentName;
import aftercare.model.Site;
import aftercare.problem.Boundary;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.StockWords;
import aftercare.read.file.ContentFile;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.yaml.Ids;
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

    /** Names that no file can have on Windows, whatever their ending. */
    private static final Pattern WINDOWS =
            Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final FolderReading folder;
    private final ProblemCollector problems = new ProblemCollector();

    FolderCheck(FolderReading folder) {
        this.folder = folder;
    }

    /** The names of the language folders that exist, sorted. */
    static Set<String> folders(FolderReading folder) {
        var names = new TreeSet<String>();
        folder.files().forEach(file -> names.add(Layout.locale(file)));
        names.removeAll(List.of("", "images", Layout.SIGNED_VERSIONS));
        return names;
    }

    void report(Site site) {
        reportFolders(site);
        reportMissing("site.yaml", FileKind.SITE, "", "Write it: the site's title and its languages.");
        var source = site.sourceLocale();
        site.locales().keySet().stream()
                .filter(locale -> !folders(folder).contains(locale))
                .forEach(locale -> reportNoFolder(site, locale));
        if (folders(folder).contains(source)) {
            reportMissing(BorrowedHome.FILE, FileKind.SINGLE_PAGE, source, "Write it: the home page in this language.");
        }
        if (folders(folder).contains(source) && StockWords.in(source).isEmpty()) {
            reportMissing(
                    "strings.yaml", FileKind.STRINGS, source, "Write it: the words of menus, buttons and headings.");
        }
        folder.files()
                .forEach(file -> problems.addAll(Boundary.READING.check(file.at(), found -> reportPlace(file, site))));
        folder.report(problems);
    }

    private void reportFolders(Site site) {
        for (var name : folders(folder)) {
            if (!site.locales().containsKey(name)) {
                problems.warning(
                        "AC121",
                        folder.at(name),
                        "This folder is not read: \"" + name + "\" is not among the locales of site.yaml.",
                        "Add it there if it is a translation; else move it out of the content folder.");
            }
        }
    }

    private void reportNoFolder(Site site, String locale) {
        var name = site.locales().get(locale);
        var at = name == null ? folder.at("site.yaml") : name.at();
        var message = "There is no folder \"" + locale + "\" with content in this language.";
        problems.error(
                "AC124",
                at,
                message,
                "Write one file there first, such as " + locale + "/index.md, or remove the language here.");
    }

    private void reportMissing(String name, FileKind kind, String locale, String hint) {
        boolean there =
                folder.of(kind, locale).stream().anyMatch(file -> file.name().equals(name));
        if (!there) {
            var at = folder.at(locale.isEmpty() ? name : locale + "/" + name);
            problems.error("AC124", at, "This file is needed and is not there.", hint);
            folder.markMissing(locale.isEmpty() ? name : locale + "/" + name);
        }
    }

    private void reportPlace(ContentFile file, Site site) {
        var kind = Layout.kind(file);
        boolean reported = !Layout.locale(file).isEmpty()
                && !Layout.locale(file).equals("images")
                && !site.locales().containsKey(Layout.locale(file));
        if (reported) {
            return;
        }
        if (kind == FileKind.UNKNOWN) {
            problems.warning("AC121", file.at(), "This file is not part of the site.", Layout.advice(file));
        } else if (isOfWindows(file)) {
            problems.error(
                    "AC120",
                    file.at(),
                    "Windows keeps the name \"" + file.stem() + "\" for itself, and cannot hold a file of that name.",
                    "Rename it, and the links to it. A good name is:  about-" + Ids.lower(file.name()));
        } else if (NAMED.contains(kind) && !new ContentName(file.stem()).isGood()) {
            reportName(file.at(), file, Ids.suggestion(file.name()).orElse("neck-pain") + "." + file.ending());
        } else if (kind == FileKind.IMAGE && !PICTURE_PATH.matcher(file.path()).matches()) {
            reportName(file.at(), file, Ids.suggestion(file.stem()).orElse("picture") + "." + Ids.lower(file.ending()));
        }
    }

    private static boolean isOfWindows(ContentFile file) {
        return WINDOWS.matcher(file.name()).matches();
    }

    private void reportName(Location at, ContentFile file, String better) {
        problems.error(
                "AC120",
                at,
                "The file's name \"" + file.name()
                        + "\" cannot be an address: small letters a to z, digits and hyphens only.",
                "Rename it, and the links to it. A good name is:  " + better);
    }
}
