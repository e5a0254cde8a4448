package aftercare.status;

import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code status.json} of a copy, which may come from anywhere. It is read as YAML, of which JSON is a part. */
public final class StatusReader {
    private final ProblemCollector problems = new ProblemCollector();
    private final String shown;
    private boolean isWhole = true;

    private StatusReader(String shown) {
        this.shown = shown;
    }

    /**
     * Reads a text.
     *
     * @param shown where it comes from
     * @return empty when it is not the status of a copy, or one in a newer format
     */
    public static Optional<CopyStatus> read(String text, String shown) {
        return new StatusReader(shown).read(text);
    }

    private Optional<CopyStatus> read(String text) {
        var status = YamlReader.read(shown, text, 1, problems)
                .flatMap(node -> Fields.ofFile("a status", Location.ofFile(shown), node, problems))
                .flatMap(this::status);
        return problems.problems().hasErrors() || !isWhole ? Optional.empty() : status;
    }

    private Optional<CopyStatus> status(Fields fields) {
        var format = fields.number("format", 1, CopyStatus.FORMAT, CopyStatus.FORMAT);
        var made = fields.requiredDate("made");
        if (format.isEmpty() || made.isEmpty()) {
            return Optional.empty();
        }
        var pages = new TreeMap<String, PageStatus>();
        for (var page : fields.requiredSettings("pages")) {
            fields.group(page, "a page").ifPresent(facts -> pages.put(page.name(), page(facts)));
        }
        return Optional.of(
                new CopyStatus(made.get(), fields.text("updates").value(), pages, leaflets(fields), recalls(fields)));
    }

    private static PageStatus page(Fields facts) {
        return new PageStatus(
                facts.text("sha256").value(),
                facts.text("text").value(),
                names(facts, "was"),
                facts.text("version").value(),
                facts.date("changed"),
                facts.date("due"),
                facts.truth("own"));
    }

    private static List<String> names(Fields facts, String key) {
        return facts.texts(key).stream().map(Text::value).toList();
    }

    /** What a copy of an older Aftercare does not say. */
    private static Optional<SortedMap<String, String>> leaflets(Fields fields) {
        if (!fields.has("leaflets")) {
            return Optional.empty();
        }
        var leaflets = new TreeMap<String, String>();
        for (var leaflet : fields.settings("leaflets")) {
            fields.group(leaflet, "a leaflet")
                    .ifPresent(facts ->
                            leaflets.put(leaflet.name(), facts.text("sha256").value()));
        }
        return Optional.of(leaflets);
    }

    private List<Recall> recalls(Fields fields) {
        return fields.groups("recalls", "a recall").stream()
                .flatMap(facts -> recall(facts).stream())
                .toList();
    }

    /** A recall. One that does not say of what, or since when, withdraws nothing, so the whole status is refused. */
    private Optional<Recall> recall(Fields facts) {
        var path = facts.requiredText("path");
        var date = facts.requiredDate("date");
        isWhole &= !path.isEmpty() && date.isPresent();
        return date.map(day -> new Recall(
                path, facts.text("version"), day, facts.text("why"), facts.text("do"), names(facts, "also")));
    }
}
