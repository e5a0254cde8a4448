package aftercare.read.document;

import aftercare.problem.Boundary;
import aftercare.problem.ProblemCollector;
import aftercare.problem.Read;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.YamlReader;
import java.util.Optional;

/** Reads one kind of file into its record. */
@FunctionalInterface
public interface TextReader<T> {
    /** The record of a file. Empty, with a problem, when the text cannot be read at all. */
    Optional<T> read(SourceText source, ProblemCollector problems);

    /** Reads a file. If the reader throws, the fault becomes a problem of the file. */
    default Read<T> read(ContentFiles files, ContentFile file) {
        return Boundary.READING.collect(
                file.at(),
                problems -> SourceText.read(files, file, problems).flatMap(source -> read(source, problems)));
    }

    /** Reads a YAML file that must be a group of settings. */
    static Optional<Fields> fields(String owner, SourceText source, ProblemCollector problems) {
        var file = source.file();
        return YamlReader.read(file.shown(), source.text(), 1, problems)
                .flatMap(node -> Fields.ofFile(owner, file.at(), node, problems));
    }
}
