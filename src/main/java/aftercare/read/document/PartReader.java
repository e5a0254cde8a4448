package aftercare.read.document;

import aftercare.model.Sign;
import aftercare.model.Term;
import aftercare.model.Words;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.read.file.SourceText;
import java.util.List;
import java.util.Map;

/**
 * Reads a clinic's files that override a few entries of a larger file: some words of {@code strings.yaml}, some signs,
 * some terms.
 */
public final class PartReader {
    private PartReader() {}

    public static Read<Words> words(Replacement part) {
        return read(part, new WordsReader());
    }

    public static Read<Map<String, Sign>> signs(Replacement part) {
        return read(part, new SignsReader());
    }

    public static Read<List<Term>> glossary(Replacement part) {
        return read(part, new GlossaryReader());
    }

    private static <T> Read<T> read(Replacement part, TextReader<T> reader) {
        var problems = new ProblemCollector();
        var file = new ContentFile(part.shown(), part.shown(), part.bytes().length);
        var value = SourceText.of(file, part.bytes(), problems).flatMap(source -> reader.read(source, problems));
        return new Read<>(value, problems.problems());
    }
}
