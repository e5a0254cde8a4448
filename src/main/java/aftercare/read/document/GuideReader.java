package aftercare.read.document;

import aftercare.markdown.MarkdownReader;
import aftercare.markdown.MarkdownText;
import aftercare.model.Audience;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Review;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.SourceText;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.FrontMatter;
import aftercare.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Turns a Markdown file, with its settings and text, into a {@link Guide}. Single pages need fewer settings. */
public final class GuideReader {
    private final MarkdownReader markdown;

    public GuideReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    public Optional<Guide> guide(SourceText source, ProblemCollector problems) {
        return read("a guide", source, problems);
    }

    public Optional<Guide> singlePage(SourceText source, ProblemCollector problems) {
        return read("a page", source, problems);
    }

    private Optional<Guide> read(String owner, SourceText source, ProblemCollector problems) {
        return FrontMatter.of(source, problems).flatMap(parts -> {
            var body = body(source, parts, problems);
            return YamlReader.read(source.file().shown(), parts.yaml(), FrontMatter.YAML_LINE, problems)
                    .flatMap(node -> Fields.ofFile(owner, source.file().at(), node, problems))
                    .map(fields -> guide(owner.equals("a guide"), source, fields, body))
                    .map(guide -> withText(guide, source, parts, problems));
        });
    }

    private Prose body(SourceText source, FrontMatter parts, ProblemCollector problems) {
        var text = new MarkdownText(source.path(), source.file().shown(), parts.body(), parts.bodyLine(), 1);
        var prose = markdown.read(text);
        problems.addAll(prose.problems());
        return prose.value().orElse(Prose.EMPTY);
    }

    private static Guide guide(boolean full, SourceText source, Fields fields, Prose body) {
        var guide = new Guide(
                source.path(),
                source.file().at(),
                fields.requiredLine("title"),
                fields.requiredText("description"),
                full ? fields.requiredText("main-message") : fields.text("main-message"),
                audience(full, fields),
                fields.ids("topics"),
                fields.number("order", -99_999, 99_999, 10),
                review(full, fields),
                fields.ids("sources"),
                fields.ids("related"),
                full ? fields.ids("signs") : List.of(),
                AliasReader.read(full ? "guides" : "", fields),
                changes(fields),
                SharedSettings.retired(fields),
                fields.truth("draft"),
                full && fields.truth("sensitive"),
                fields.date("publish-from"),
                fields.date("expires"),
                SharedSettings.ignores(fields),
                body,
                source.hash());
        fields.done();
        SharedSettings.reportOrder(guide.publishFrom(), guide.expires(), fields);
        return guide;
    }

    /** The audience: an id of {@code site.yaml}, or {@code all}. A later check says whether the site has it. */
    private static Text audience(boolean required, Fields fields) {
        var id = required ? fields.requiredId("audience") : fields.id("audience");
        return id.isPresent() ? id : new Text(Audience.ALL, id.at());
    }

    private static Optional<Review> review(boolean required, Fields fields) {
        return required ? SharedSettings.requiredReview(fields) : SharedSettings.review(fields);
    }

    private static List<Guide.Change> changes(Fields fields) {
        return fields.groups("changes", "a change").stream()
                .flatMap(change -> {
                    var date = change.requiredDate("date");
                    var what = change.requiredText("what");
                    var at = change.place("date");
                    change.done();
                    return date.map(day -> new Guide.Change(day, what, at)).stream();
                })
                .toList();
    }

    private static Guide withText(Guide guide, SourceText source, FrontMatter parts, ProblemCollector problems) {
        if (guide.retired().isEmpty() && parts.body().isBlank()) {
            var fence = new Location(source.file().shown(), parts.bodyLine() - 1, 1);
            problems.error("AC106", fence, "There is no text after the settings.", "Write the text below this line.");
        }
        return guide;
    }
}
