package aftercare.read;

import aftercare.problem.Problems;
import java.util.Optional;
import java.util.function.BiFunction;

/** What became of one file: its value, unless it could not be read at all, and what is wrong with it. */
record Done<T>(Optional<T> value, Problems problems) {

    /** Works on one file. */
    static <T> Done<T> of(ContentFile file, BiFunction<ContentFile, Faults, Optional<T>> step) {
        var faults = new Faults();
        var value = step.apply(file, faults);
        return new Done<>(value, faults.problems());
    }

    /** Reads one text file. */
    static <T> Done<T> of(ContentFiles files, ContentFile file, TextReader<T> reader) {
        return of(
                file,
                (one, faults) -> SourceText.read(files, one, faults).flatMap(source -> reader.read(source, faults)));
    }

    /** Whether all of the file was read. */
    boolean isWhole() {
        return value.isPresent() && !problems.hasErrors();
    }
}
