package aftercare.clinic;

import aftercare.model.Content;
import aftercare.model.Edition;
import aftercare.model.OwnText;
import aftercare.model.Site;
import aftercare.problem.Boundary;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.read.file.Characters;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.read.file.SourceText;
import aftercare.work.Today;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts that a clinic replaces, from the folder {@code overrides} beside its file. Pages are replaced as whole files;
 * words, template macros and properties of the style one by one. Nothing else can be; a self-check can be added.
 */
public final class Overrides {
    private static final String FOLDER = "overrides";
    private static final String TEMPLATES = "templates/";

    private final SafetyPages safety;
    private final ContentFiles base;
    private final Originals originals;
    private final Map<OverrideKind, List<OverrideFile>> byKind = new TreeMap<>();
    private final Map<String, OwnText> ownTexts = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Overrides(Site site, ContentFiles base, Originals originals) {
        this.safety = new SafetyPages(site);
        this.base = base;
        this.originals = originals;
    }

    /** The folder of overrides beside a clinic's file; empty if there is none. */
    public static Optional<Path> folder(Path clinicFile) {
        return Optional.of(clinicFile.resolveSibling(FOLDER)).filter(Files::isDirectory);
    }

    /** The problem that something other than a folder stands where a clinic's overrides belong. */
    public static Problems noFolder(Path clinicFile) {
        var place = clinicFile.resolveSibling(FOLDER);
        if (Files.isDirectory(place) || Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Problems.NONE;
        }
        return Problems.of(Problem.error(
                "AC620",
                Location.ofFile(place.toString().replace('\\', '/')),
                "This is no folder, so it replaces nothing.",
                "Make it a folder with a file for each page that you replace, as overrides/en/guides/NAME.md; or move it"
                        + " away."));
    }

    /**
     * Reads a folder of overrides.
     *
     * @param site whose page of all warning signs cannot be overridden
     * @param base the content's files
     * @param templates the text of a template by its name
     */
    public static Overrides read(
            Path folder, Site site, ContentFiles base, Function<String, Optional<String>> templates) {
        var overrides = new Overrides(site, base, new Originals(base, templates, folder));
        var files = ContentFiles.inDirectory(folder, folder.toString());
        var listing = files.list();
        overrides.problems.addAll(listing.problems().list());
        for (var file : listing.files()) {
            if (!file.path().equals("README.md")) {
                overrides.take(files, file);
            }
        }
        return overrides;
    }

    private void take(ContentFiles files, ContentFile file) {
        problems.addAll(Boundary.READING
                .check(
                        file.at(),
                        found -> text(files, file, found).ifPresent(text -> take(OverrideFile.of(file, text))))
                .list());
    }

    /** The text of a file; nothing is read of one that cannot be overridden, which may be a picture. */
    private Optional<String> text(ContentFiles files, ContentFile file, ProblemCollector found) {
        var kind = OverrideKind.of(file.path(), safety);
        if (kind.isEmpty()) {
            return Optional.of("");
        }
        var text = SourceText.decoded(file, bytes(files, file), found);
        // Texts of content are looked through when they are read in the place of the original.
        return kind.get().isOfTemplates()
                ? text.map(typed -> Characters.replaceUnseen(file.shown(), typed, found))
                : text;
    }

    private void take(OverrideFile override) {
        var kind = OverrideKind.of(override.path(), safety);
        var original = originals.bytes(override.path());
        boolean isAdded = kind.equals(Optional.of(OverrideKind.OWN_SELF_CHECK))
                && override.replaces().isEmpty();
        if (original.isEmpty() && isAdded) {
            ownTexts.put(override.path(), new OwnText(true, Optional.empty()));
            add(OverrideKind.OWN_SELF_CHECK, override);
        } else if (kind.isEmpty() || (original.isPresent() && kind.get() == OverrideKind.OWN_SELF_CHECK)) {
            problems.add(meant(override.path())
                    .map(path -> replacesNothing(override, "Did you mean \"" + path + "\"?"))
                    .orElseGet(() -> refused(override)));
        } else if (original.isEmpty()) {
            problems.add(replacesNothing(
                    override,
                    kind.get() == OverrideKind.OWN_SELF_CHECK
                            ? "Take out \"replaces\": a self-check of your own stands in the place of none."
                            : originals.nearest(override.path())));
        } else {
            originals.checkFingerprint(override, original.get(), problems);
            take(kind.get(), override, Originals.text(original.get()));
        }
    }

    private void take(OverrideKind kind, OverrideFile override, String original) {
        switch (kind) {
            case GUIDE, SINGLE_PAGE -> {
                var changed = new ChangeDate(problems).of(override, kind == OverrideKind.GUIDE);
                ownTexts.put(override.path(), new OwnText(false, changed));
            }
            case BLOCK -> new BlockLock(override, original, problems).check();
            case STYLE -> styles.put(override.path(), new OwnStyle(override, original, problems).laidOver());
            case WORDS, OWN_SELF_CHECK -> {}
        }
        add(kind, override);
    }

    private void add(OverrideKind kind, OverrideFile override) {
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(override);
    }

    private static Problem replacesNothing(OverrideFile override, String hint) {
        return Problem.error(
                "AC620", override.file().at(), "This override replaces nothing: there is no such file.", hint);
    }

    /** The file that was meant by one of a like name: {@code en/Strings.yml}, {@code en/guides/rest.md.txt}. */
    private Optional<String> meant(String path) {
        var like = path.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.txt$", "")
                .replaceFirst("\\.yml$", ".yaml")
                .replaceFirst("\\.markdown$", ".md");
        var kind = like.equals(path) ? Optional.<OverrideKind>empty() : OverrideKind.of(like, safety);
        boolean isNew = kind.equals(Optional.of(OverrideKind.OWN_SELF_CHECK));
        return Optional.of(like)
                .filter(name -> kind.isPresent() && originals.bytes(name).isPresent() != isNew);
    }

    private static Problem refused(OverrideFile override) {
        boolean isSelfCheck = override.path().contains("/self-checks/");
        return Problem.error(
                "AC628",
                Location.ofFile(override.file().shown()),
                "This file cannot be overridden.",
                isSelfCheck
                        ? "Leave the self-check out with leave-out in clinic.yaml, and add one of your own under"
                                + " another name."
                        : "What can be: guides but that of all warning signs, single pages, strings.yaml, the"
                                + " templates site-header, site-footer and home-start, and site.css. A self-check of"
                                + " your own can be added.");
    }

    /** Whether there are neither overrides nor problems. */
    public boolean isEmpty() {
        return byKind.isEmpty() && problems.isEmpty();
    }

    /** The problems of the files, without those that {@link #merge} finds. */
    public Problems problems() {
        return Problems.of(problems);
    }

    /** The problems of pages that were changed on a day that is still to come. */
    public Problems toCome(Today today) {
        return Problems.of(Stream.of(OverrideKind.GUIDE, OverrideKind.SINGLE_PAGE)
                .flatMap(kind -> files(kind).stream())
                .flatMap(file -> ChangeDate.toCome(file, today).stream())
                .toList());
    }

    /** The number of overrides whose original has changed since. */
    public long moved() {
        return originals.moved();
    }

    /** The content's files, with the clinic's pages in place of the originals, and its self-checks besides. */
    public ContentFiles files() {
        var whole = new HashMap<String, Replacement>();
        Stream.of(OverrideKind.GUIDE, OverrideKind.SINGLE_PAGE, OverrideKind.OWN_SELF_CHECK)
                .flatMap(kind -> files(kind).stream())
                .forEach(file -> whole.put(file.path(), file.replacement()));
        return base.replacing(whole);
    }

    /** The clinic's macros, to be added to those of the template of a name. */
    public Map<String, Replacement> templates() {
        var templates = new HashMap<String, Replacement>();
        files(OverrideKind.BLOCK).forEach(file -> templates.put(name(file), file.replacement()));
        return templates;
    }

    /** The style sheets with the clinic's properties in them, by name. */
    public Map<String, String> styles() {
        var byName = new HashMap<String, String>();
        styles.forEach((path, text) -> byName.put(path.substring(TEMPLATES.length()), text));
        return byName;
    }

    private static String name(OverrideFile file) {
        return file.path().substring(TEMPLATES.length());
    }

    /**
     * Replaces words by the clinic's own, says which texts are the clinic's, keeps sensitive guides so and old addresses
     * leading to their pages, and checks that no safety text is lost.
     *
     * @param original the content without overrides
     * @param own the content read from {@link #files()}
     */
    public Merged merge(Content original, Content own) {
        var found = new ArrayList<Problem>();
        var words = new OwnWords(found);
        var editions = own.editions().stream()
                .map(edition -> words(edition)
                        .map(file -> Boundary.READING.around(
                                Location.ofFile(file.shown()), () -> words.laidOver(edition, file), fault -> {
                                    found.add(fault);
                                    return edition;
                                }))
                        .orElse(edition))
                .toList();
        for (int i = 0; i < editions.size(); i++) {
            var lock = new PageLock(safety, original.editions().get(i), editions.get(i), ownTexts.keySet());
            found.addAll(lock.problems());
        }
        var kept = IntStream.range(0, editions.size())
                .mapToObj(i -> kept(editions.get(i), original.editions().get(i)))
                .toList();
        return new Merged(own.withEditions(kept).withOwnTexts(ownTexts), Problems.of(found));
    }

    private static Edition kept(Edition own, Edition original) {
        return own.sensitiveWhere(original).withOldAddressesOf(original);
    }

    /** Content with overrides, and the problems found while merging. */
    public record Merged(Content content, Problems problems) {}

    private Optional<Replacement> words(Edition edition) {
        return files(OverrideKind.WORDS).stream()
                .filter(file -> file.path().startsWith(edition.language() + "/"))
                .map(OverrideFile::replacement)
                .findFirst();
    }

    private List<OverrideFile> files(OverrideKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static byte[] bytes(ContentFiles files, ContentFile file) {
        try (var in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
