package aftercare.read.document;

import aftercare.markdown.MarkdownReader;
import aftercare.markdown.MarkdownText;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.YamlNode;

/** Reads Markdown that is the value of a setting in a YAML file. */
public record ProseReader(MarkdownReader markdown, ContentPath path) {

    /** The prose of a setting; empty when the setting is missing. */
    public Prose read(Fields fields, String key) {
        return fields.optional(key)
                .flatMap(fields.values()::words)
                .map(words -> read(words, fields.problems()))
                .orElse(Prose.EMPTY);
    }

    private Prose read(YamlNode.Scalar words, ProblemCollector problems) {
        var at = words.at();
        var prose = markdown.read(new MarkdownText(path, at.file(), words.lines(), at.line(), at.column()));
        problems.addAll(prose.problems());
        return prose.value().orElse(Prose.EMPTY);
    }
}
