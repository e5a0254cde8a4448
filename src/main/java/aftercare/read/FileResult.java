package aftercare.read;

import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.read.document.TextReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.SourceText;
import java.util.Optional;
import java.util.function.BiFunction;

/** What became of one file: its value, unless it could not be read at all, and what is wrong with it. */
record FileResult<T>(Optional<T> value, Problems problems) {

    /** Works on one file. */
    static <T> FileResult<T> of(ContentFile file, BiFunction<ContentFile, ProblemCollector, Optional<T>> step) {
        var faults = new ProblemCollector();
        var value = step.apply(file, faults);
        return new FileResult<>(value, faults.problems());
    }

    /** Reads one text file. */
    static <T> FileResult<T> of(ContentFiles files, ContentFile file, TextReader<T> reader) {
        return of(
                file,
                (one, faults) -> SourceText.read(files, one, faults).flatMap(source -> reader.read(source, faults)));
    }

    /** Whether all of the file was read. */
    boolean isWhole() {
        return value.isPresent() && !problems.hasErrors();
    }
}
