package aftercare.read.document;

import aftercare.markdown.MarkdownReader;
import aftercare.markdown.MarkdownText;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.YamlNode;

/** Reads the Markdown that stands as a value in a YAML file. */
record ProseReader(MarkdownReader markdown, ContentPath path) {

    /** The prose of a setting; empty when it is left out. */
    Prose read(Fields fields, String key) {
        return fields.optional(key)
                .flatMap(fields.values()::words)
                .map(words -> read(words, fields.faults()))
                .orElse(Prose.EMPTY);
    }

    private Prose read(YamlNode.Scalar words, ProblemCollector faults) {
        var at = words.at();
        var prose = markdown.read(new MarkdownText(path, at.file(), words.lines(), at.line(), at.column()));
        faults.addAll(prose.problems());
        return prose.value().orElse(Prose.EMPTY);
    }
}
