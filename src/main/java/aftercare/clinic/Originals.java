package aftercare.clinic;

import aftercare.format.Sha256;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that overrides replace: the current content and templates, and kept copies of older versions. */
final class Originals {
    private static final String TEMPLATES = "templates/";
    private static final String KEPT = "originals";
    private static final String OLD = "old";

    private final ContentFiles content;
    private final Map<String, ContentFile> byPath;
    private final Function<String, Optional<String>> templates;
    private final Path kept;
    private int moved;

    /**
     * @param templates the text of a template by its name
     * @param overrides the folder of overrides
     */
    Originals(ContentFiles content, Function<String, Optional<String>> templates, Path overrides) {
        this.content = content;
        this.byPath = content.list().files().stream().collect(Collectors.toMap(ContentFile::path, Function.identity()));
        this.templates = templates;
        this.kept = kept(overrides);
    }

    /** The folder beside overrides in which {@code init} keeps copies of originals; may be missing. */
    static Path kept(Path overrides) {
        return overrides.resolveSibling(KEPT);
    }

    /** The folder, in that of kept originals, of older versions under their fingerprints; may be missing. */
    static Path old(Path kept) {
        return kept.resolve(OLD);
    }

    Optional<byte[]> bytes(String path) {
        if (path.startsWith(TEMPLATES)) {
            return templates
                    .apply(path.substring(TEMPLATES.length()))
                    .map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
        return Optional.ofNullable(byPath.get(path)).map(this::read);
    }

    String nearest(String path) {
        return Nearest.hint(
                path,
                byPath.keySet(),
                "Give it the path of the file that it replaces, as in overrides/en/guides/what-happens.md.");
    }

    /** Reports an override that does not say which version it replaces, or whose original has changed since. */
    void checkFingerprint(OverrideFile override, byte[] original, List<Problem> problems) {
        var now = Sha256.of(original);
        var line = line(override.path(), now);
        if (override.fingerprint().isEmpty()) {
            problems.add(Problem.error(
                    "AC621",
                    override.at(),
                    "This override does not say which version of the original it replaces.",
                    "Write it at the top" + (override.path().endsWith(".md") ? " of the settings" : "") + ":  "
                            + line));
        } else if (!override.fingerprint().equals(now) && !areSameWords(override, original, line, problems)) {
            var changed = before(override)
                    .map(before -> "What changed: " + LineDiff.of(before, text(original)))
                    .orElseGet(() ->
                            "What it says that the override does not: " + LineDiff.of(override.text(), text(original)));
            moved++;
            problems.add(Problem.warning(
                    "AC622",
                    override.at(),
                    "The original of this override has changed since.",
                    changed + " Take over what matters, then write:  " + line));
        }
    }

    /**
     * Whether an override holds single words, and it is known which of their originals have changed. Reports those that have.
     */
    private boolean areSameWords(OverrideFile override, byte[] original, String line, List<Problem> problems) {
        var before = OverrideKind.WORDS.has(override.path()) ? before(override) : Optional.<String>empty();
        if (before.isEmpty()) {
            return false;
        }
        var changes = new WordChanges(override, before.get(), text(original)).problems(line);
        moved += changes.isEmpty() ? 0 : 1;
        problems.addAll(changes);
        return true;
    }

    private static String line(String path, String fingerprint) {
        var line = "replaces: " + fingerprint;
        if (path.endsWith(".ftlh")) {
            return "<#-- " + line + " -->";
        }
        return path.endsWith(".css") ? "/* " + line + " */" : line;
    }

    /** The number of overrides whose original has changed since. */
    int moved() {
        return moved;
    }

    /** The version that the override was made from; empty if {@code init} did not keep it. */
    private Optional<String> before(OverrideFile override) {
        var same = kept.resolve(override.path());
        var old = old(kept).resolve(override.fingerprint());
        return List.of(same, old).stream()
                .filter(Files::isRegularFile)
                .map(Originals::read)
                .filter(bytes -> Sha256.of(bytes).equals(override.fingerprint()))
                .map(Originals::text)
                .findFirst();
    }

    private byte[] read(ContentFile file) {
        try (var in = content.open(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
