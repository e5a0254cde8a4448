package aftercare.read;

import java.util.Optional;

/** Turns the text of one kind of file into its record. */
@FunctionalInterface
interface TextReader<T> {
    /** Empty when the text cannot be read at all; then the faults say so. */
    Optional<T> read(SourceText source, Faults faults);

    /** Reads a YAML file that is a group of settings. */
    static Optional<Fields> fields(String owner, SourceText source, Faults faults) {
        var file = source.file();
        return YamlReader.read(file.shown(), source.text(), 1, faults)
                .flatMap(node -> Fields.ofFile(owner, file.at(), node, faults));
    }
}
