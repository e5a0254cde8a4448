package aftercare.clinic;

import aftercare.model.Content;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ContentFiles.Replacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts that a clinic replaces, from the folder {@code overrides} beside its file. Pages and self-checks are replaced
 * as whole files; words, signs, terms and template macros one by one.
 */
public final class Overrides {
    private static final String FOLDER = "overrides";
    private static final String KEPT = "originals";

    private final ContentFiles base;
    private final Map<OverrideKind, List<OverrideFile>> byKind = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int moved;

    private Overrides(ContentFiles base) {
        this.base = base;
    }

    /** The folder of overrides beside a clinic's file; empty if there is none. */
    public static Optional<Path> folder(Path clinicFile) {
        return Optional.of(clinicFile.resolveSibling(FOLDER)).filter(Files::isDirectory);
    }

    /**
     * Reads a folder of overrides.
     *
     * @param templates the text of a template by its name
     */
    public static Overrides read(Path folder, ContentFiles base, Function<String, Optional<String>> templates) {
        var overrides = new Overrides(base);
        var files = ContentFiles.inDirectory(folder, folder.toString());
        var listing = files.list();
        overrides.problems.addAll(listing.problems().list());
        var originals = new Originals(base, templates, folder.resolveSibling(KEPT));
        for (var file : listing.files()) {
            if (!file.path().equals("README.md")) {
                overrides.take(OverrideFile.of(file, bytes(files, file)), originals);
            }
        }
        overrides.moved = originals.moved();
        return overrides;
    }

    private void take(OverrideFile override, Originals originals) {
        var kind = OverrideKind.of(override.path());
        var original = originals.bytes(override.path());
        if (kind.isEmpty()) {
            problem(
                    "AC628",
                    override,
                    "This file cannot be overridden.",
                    "What can be: pages, guides, self-checks, strings.yaml, signs.yaml, glossary.yaml and macros of templates.");
        } else if (original.isEmpty()) {
            problem(
                    "AC620",
                    override,
                    "This override replaces nothing: there is no such file.",
                    originals.nearest(override.path()));
        } else {
            originals.checkFingerprint(override, original.get(), problems);
            if (kind.get() == OverrideKind.TEMPLATE) {
                new TemplateLock(override, problems).check();
            }
            byKind.computeIfAbsent(kind.get(), key -> new ArrayList<>()).add(override);
        }
    }

    /** Whether there are neither overrides nor problems. */
    public boolean isEmpty() {
        return byKind.isEmpty() && problems.isEmpty();
    }

    /** The problems of the files, without those that {@link #merge} finds. */
    public Problems problems() {
        return Problems.of(problems);
    }

    /** The number of overrides whose original has changed since. */
    public long moved() {
        return moved;
    }

    /** The content's files, with the clinic's pages and self-checks in place of the originals. */
    public ContentFiles files() {
        var whole = new HashMap<String, Replacement>();
        byKind.forEach((kind, files) -> {
            if (kind.isWhole()) {
                files.forEach(file -> whole.put(file.path(), file.replacement()));
            }
        });
        return base.replacing(whole);
    }

    /** The clinic's files of macros, by the name of the template that they change. */
    public Map<String, Replacement> templates() {
        return files(OverrideKind.TEMPLATE).stream()
                .collect(Collectors.toMap(
                        file -> file.path().substring("templates/".length()), OverrideFile::replacement));
    }

    /**
     * Replaces words, signs and terms by the clinic's own, and checks that no safety text is lost.
     *
     * @param original the content without overrides
     * @param own the content read from {@link #files()}
     */
    public Merged merge(Content original, Content own) {
        var found = new ArrayList<Problem>();
        var merge = new PartMerge(found);
        var editions = own.editions().stream()
                .map(edition -> merge.of(
                        edition,
                        parts(OverrideKind.WORDS, edition.language()),
                        parts(OverrideKind.SIGNS, edition.language()),
                        parts(OverrideKind.GLOSSARY, edition.language())))
                .toList();
        var merged = new Content(own.site(), own.sources(), own.signOffs(), editions, own.images(), own.incomplete());
        var replaced = new ArrayList<>(files(OverrideKind.PAGE));
        replaced.addAll(files(OverrideKind.SELF_CHECK));
        var paths = replaced.stream().map(OverrideFile::path).collect(Collectors.toSet());
        for (int i = 0; i < editions.size(); i++) {
            new PageLock(original.editions().get(i), editions.get(i), paths, found).check();
            new SelfCheckLock(original.editions().get(i), editions.get(i), paths, found).check();
        }
        return new Merged(merged, Problems.of(found));
    }

    /** Content with overrides, and the problems found while merging. */
    public record Merged(Content content, Problems problems) {}

    private List<Replacement> parts(OverrideKind kind, String language) {
        return files(kind).stream()
                .filter(file -> file.path().startsWith(language + "/"))
                .map(OverrideFile::replacement)
                .toList();
    }

    private List<OverrideFile> files(OverrideKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private void problem(String code, OverrideFile override, String message, String hint) {
        problems.add(Problem.error(code, Location.ofFile(override.file().shown()), message, hint));
    }

    private static byte[] bytes(ContentFiles files, ContentFile file) {
        try (var in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
