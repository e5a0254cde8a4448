package aftercare.read.document;

import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.YamlReader;
import java.util.Optional;

/** Reads one kind of file into its record. */
@FunctionalInterface
public interface TextReader<T> {
    /** Empty, with a problem, when the text cannot be read at all. */
    Optional<T> read(SourceText source, ProblemCollector problems);

    /** Reads a YAML file that must be a group of settings. */
    static Optional<Fields> fields(String owner, SourceText source, ProblemCollector problems) {
        var file = source.file();
        return YamlReader.read(file.shown(), source.text(), 1, problems)
                .flatMap(node -> Fields.ofFile(owner, file.at(), node, problems));
    }
}
