package aftercare.read;

import aftercare.problem.Boundary;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Problems;
import aftercare.read.document.TextReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.SourceText;
import java.util.Optional;
import java.util.function.BiFunction;

/** The result of reading one file: its value, empty when it could not be read at all, and its problems. */
record FileResult<T>(Optional<T> value, Problems problems) {

    /** Applies a step to one file. */
    static <T> FileResult<T> of(ContentFile file, BiFunction<ContentFile, ProblemCollector, Optional<T>> step) {
        return Boundary.READING.around(
                file.at(),
                () -> {
                    var collector = new ProblemCollector();
                    var value = step.apply(file, collector);
                    return new FileResult<>(value, collector.problems());
                },
                fault -> new FileResult<>(Optional.empty(), Problems.of(fault)));
    }

    /** Reads one text file. */
    static <T> FileResult<T> of(ContentFiles files, ContentFile file, TextReader<T> reader) {
        return of(
                file,
                (one, collector) ->
                        SourceText.read(files, one, collector).flatMap(source -> reader.read(source, collector)));
    }

    /** Whether the file was read without errors. */
    boolean isWhole() {
        return value.isPresent() && !problems.hasErrors();
    }
}
