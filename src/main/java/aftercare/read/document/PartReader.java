package aftercare.read.document;

import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.read.file.SourceText;

/** Reads a clinic's file that overrides some words of {@code strings.yaml}. */
public final class PartReader {
    private PartReader() {}

    public static Read<Words> words(Replacement part) {
        var problems = new ProblemCollector();
        var file = new ContentFile(part.shown(), part.shown(), part.bytes().length);
        var value =
                SourceText.of(file, part.bytes(), problems).flatMap(source -> new WordsReader().read(source, problems));
        return new Read<>(value, problems.problems());
    }
}
