package aftercare.signoff;

import aftercare.check.ContentChecks;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.model.SignOff;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Severity;
import aftercare.problem.SourceLines;
import aftercare.read.ContentReader;
import aftercare.read.document.SignOffList;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ReplacedText;
import aftercare.report.SignedVersion;
import aftercare.work.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Records a clinician's sign-off of a guide or self-check as it stands now, in {@code sign-off.yaml}. */
public final class Signing {
    private static final String LIST = "sign-off.yaml";

    private final Path folder;
    private final LocalDate today;
    private final Content content;
    private final Problems problems;

    private Signing(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
        var files = ContentFiles.inDirectory(folder, folder.toString());
        var reading = new ContentReader(files, new MarkdownReader()).read();
        this.content = reading.value().orElseThrow();
        this.problems = ContentChecks.of(content, reading.problems(), Today.of(today));
    }

    /** Reads and checks a content folder before signing. */
    public static Signing in(Path folder, LocalDate today) {
        return new Signing(folder, today);
    }

    /**
     * The result of signing.
     *
     * @param problems why nothing was recorded; empty if it was
     * @param signOff the entry in the list
     * @param isNew whether the entry was added; false if it was already in the list
     */
    public record SigningResult(Problems problems, Optional<SignOff> signOff, boolean isNew) {
        /** The lines of a file, by its path as in a problem's location. */
        public Function<String, Optional<List<String>>> sources() {
            return SourceLines::of;
        }
    }

    /** A text that can be signed, with all files it is made of, including its language's signs. */
    private record Signable(ContentPath path, String hash, Set<String> files, Optional<SignedVersion> version) {}

    /** The path of the guide or self-check that was most likely meant; empty if none is near. */
    public Optional<String> nearest(String path) {
        return Nearest.to(path, signables().keySet());
    }

    /** Whether a path below the content folder is that of a guide or a self-check. */
    public boolean isSignable(String path) {
        return signables().containsKey(path);
    }

    /**
     * Signs, unless the file has errors.
     *
     * @param path below the content folder, of a guide or a self-check
     * @throws IOException if writing fails; then the list stays as it was
     */
    public SigningResult sign(String path, String name, String role) throws IOException {
        var text = Optional.ofNullable(signables().get(path)).orElseThrow();
        var inTheWay = errorsOf(text);
        if (!inTheWay.isEmpty()) {
            return new SigningResult(inTheWay, Optional.empty(), false);
        }
        var at = Location.ofFile(folder.resolve(LIST).toString());
        var signOff =
                new SignOff(new Text(path, at), new Text(text.hash, at), new Text(name, at), new Text(role, at), today);
        var file = folder.resolve(LIST);
        var before = Files.exists(file) ? Files.readString(file) : "";
        var after = SignOffList.with(signOff, before, at.file());
        if (after.value().isEmpty()) {
            return new SigningResult(after.problems(), Optional.empty(), false);
        }
        if (text.version.isPresent()) {
            ReplacedText.write(
                    folder.resolve(SignedVersion.file(path, text.hash)),
                    text.version.get().text());
        }
        var isNew = !after.value().get().equals(before);
        if (isNew) {
            ReplacedText.write(file, after.value().get());
        }
        return new SigningResult(Problems.NONE, Optional.of(signOff), isNew);
    }

    private Problems errorsOf(Signable text) {
        var errors = new ArrayList<Problem>();
        problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> text.files.contains(problem.location().file())
                        || problem.location().file().equals(folder.resolve(LIST).toString()))
                .forEach(errors::add);
        return Problems.of(errors);
    }

    private Map<String, Signable> signables() {
        var found = new HashMap<String, Signable>();
        for (var edition : content.editions()) {
            edition.guides()
                    .forEach(guide -> found.put(
                            guide.path().file(),
                            new Signable(
                                    guide.path(),
                                    guide.hash(),
                                    Set.of(guide.at().file(), signs(edition)),
                                    Optional.empty())));
            edition.selfChecks()
                    .forEach(check -> found.put(
                            check.path().file(),
                            new Signable(
                                    check.path(),
                                    check.hash(),
                                    files(check, signs(edition)),
                                    Optional.of(SignedVersion.of(check, edition.signs())))));
        }
        return found;
    }

    private String signs(Edition edition) {
        return folder.resolve(edition.language() + "/signs.yaml").toString();
    }

    /** Its own file and those of its question sets, its source language and its signs. */
    private static Set<String> files(SelfCheck check, String signs) {
        var files = new HashSet<>(Set.of(signs));
        files.add(check.at().file());
        check.questions().forEach(question -> files.add(question.id().at().file()));
        check.outcomes().forEach(outcome -> files.add(outcome.id().at().file()));
        return files;
    }
}
