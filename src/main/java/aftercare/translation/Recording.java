package aftercare.translation;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.model.TranslatedFile.Unit;
import aftercare.problem.Nearest;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ReplacedText;
import aftercare.read.file.SourceText;
import aftercare.read.translation.MadeFrom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records in {@code made-from.yaml} from which words of the source a file of a language was translated. */
public final class Recording {
    private final Path folder;
    private final Content content;
    private final Problems problems;

    private Recording(Path folder) {
        this.folder = folder;
        var files = ContentFiles.inDirectory(folder, folder.toString());
        var reading = new ContentReader(files, new MarkdownReader()).read();
        this.content = reading.value().orElseThrow();
        this.problems = reading.problems();
    }

    /** Reads a content folder. */
    public static Recording in(Path folder) {
        return new Recording(folder);
    }

    /**
     * The result of recording.
     *
     * @param problems why nothing was recorded; empty if it was
     * @param recorded how many texts are recorded now
     * @param changed how many of them were recorded for the first time or with other words
     * @param missing how many are not translated yet
     */
    public record RecordingResult(Problems problems, int recorded, int changed, int missing) {}

    /** Whether a path below the content folder is that of a translated file. */
    public boolean isTranslation(String path) {
        return file(path).isPresent();
    }

    /** The path of the translated file that was most likely meant; empty if none is near. */
    public Optional<String> nearest(String path) {
        return Nearest.to(path, paths());
    }

    private Set<String> paths() {
        return content.translations().stream()
                .filter(TranslatedFile::isBegun)
                .map(file -> file.path().file())
                .collect(Collectors.toSet());
    }

    private Optional<TranslatedFile> file(String path) {
        return content.translations().stream()
                .filter(file -> file.isBegun() && file.path().file().equals(path))
                .findFirst();
    }

    /**
     * Records that a translation is right for its source as it stands now, unless the file has errors.
     *
     * @param path below the content folder, of a translated file
     * @throws IOException if writing fails; then the record stays as it was
     */
    public RecordingResult record(String path) throws IOException {
        var file = file(path).orElseThrow();
        var target = folder.resolve(file.path().locale()).resolve(MadeFrom.FILE);
        var inTheWay = Problems.of(problems.list().stream()
                .filter(Problem::isError)
                .filter(problem -> Set.of(file.at().file(), target.toString())
                        .contains(problem.location().file()))
                .toList());
        if (!inTheWay.isEmpty()) {
            return new RecordingResult(inTheWay, 0, 0, 0);
        }
        var before = Files.exists(target) ? Files.readString(target) : "";
        var after =
                present(target, before).with(file.path().path(), file.units()).text();
        if (!after.equals(before)) {
            ReplacedText.write(target, after);
        }
        int missing = file.in(State.MISSING).size();
        int current = file.in(State.CURRENT).size();
        int recorded = (int) file.units().stream().filter(Unit::isRecordable).count();
        return new RecordingResult(Problems.NONE, recorded, recorded - current, missing);
    }

    private static MadeFrom present(Path file, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var shown = new ContentFile(MadeFrom.FILE, file.toString(), bytes.length);
        var collector = new ProblemCollector();
        return text.isBlank()
                ? MadeFrom.NOTHING
                : SourceText.of(shown, bytes, collector)
                        .flatMap(source -> MadeFrom.read(source, collector))
                        .orElse(MadeFrom.NOTHING);
    }
}
