package aftercare.read.document;

import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.YamlReader;
import java.util.Optional;

/** Turns the text of one kind of file into its record. */
@FunctionalInterface
public interface TextReader<T> {
    /** Empty when the text cannot be read at all; then the faults say so. */
    Optional<T> read(SourceText source, ProblemCollector faults);

    /** Reads a YAML file that is a group of settings. */
    static Optional<Fields> fields(String owner, SourceText source, ProblemCollector faults) {
        var file = source.file();
        return YamlReader.read(file.shown(), source.text(), 1, faults)
                .flatMap(node -> Fields.ofFile(owner, file.at(), node, faults));
    }
}
