package aftercare.read.document;

import aftercare.model.Source;
import aftercare.model.Text;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code sources.yaml} into {@link Source}s by id. */
public final class SourcesReader implements TextReader<Map<String, Source>> {
    private static final List<String> WAYS_TO_READ = List.of("full", "abstract", "copy", "not-read");
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2999;

    @Override
    public Optional<Map<String, Source>> read(SourceText source, ProblemCollector problems) {
        return TextReader.fields("the list of sources", source, problems)
                .map(fields -> EntriesById.read("a source", fields, SourcesReader::source));
    }

    private static Optional<Source> source(Text id, Fields fields) {
        var title = fields.requiredLine("title");
        var by = fields.requiredLine("by");
        var year = fields.number("year", FIRST_YEAR, LAST_YEAR, 2020);
        var url = fields.requiredAddress("url");
        var seenAt = fields.address("seen-at");
        var checked = fields.requiredDate("checked");
        var read = fields.requiredChoice("read", WAYS_TO_READ).orElse(Text.none(id.at()));
        var stillValid = fields.text("still-valid");
        var formerly = fields.ids("formerly");
        return checked.map(day ->
                new Source(id, title, by, year, url, seenAt, day, fields.place("checked"), read, stillValid, formerly));
    }
}
