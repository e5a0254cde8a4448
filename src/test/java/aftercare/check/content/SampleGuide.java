package aftercare.check.content;

import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.Review;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Builds a valid guide with each setting on its own line. */
public final class SampleGuide {
    public static final int ALIASES_LINE = 5;
    static final int TOPICS_LINE = 6;
    static final int REVIEW_LINE = 7;
    public static final int RELATED_LINE = 8;
    public static final int SOURCES_LINE = 9;
    public static final int IGNORE_LINE = 10;
    public static final int SIGNS_LINE = 11;

    private ContentPath path;
    private String file;
    private String title;
    private String mainMessage = "Keep moving gently.";
    private String audience = "readers";
    private List<Text> topics = List.of();
    private List<Text> sources = List.of();
    private List<Text> related = List.of();
    private List<Text> signs = List.of();
    private List<Text> aliases = List.of();
    private List<Guide.Ignore> ignores = List.of();
    private Optional<Review> review;
    private Optional<Guide.Retired> retired = Optional.empty();
    private boolean draft;
    private Optional<LocalDate> publishFrom = Optional.empty();
    private Optional<LocalDate> expires = Optional.empty();
    private Prose body;

    private SampleGuide(String path) {
        this.path = new ContentPath("en", path);
        this.file = "content/en/" + path;
        this.title = "Title of " + path;
        this.review = Optional.of(new Review(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1), at(REVIEW_LINE)));
        this.body = new SampleProse(file)
                .card(CareLevel.EMERGENCY, "numb")
                .card(CareLevel.URGENT, "swollen-leg", "fever")
                .heading(2, "What to do")
                .panel(Prose.PanelKind.DO, "Walk a little.")
                .build();
    }

    public static SampleGuide guide(String slug) {
        return new SampleGuide("guides/" + slug + ".md");
    }

    public static SampleGuide page(String name) {
        return new SampleGuide(name + ".md").body(text -> text);
    }

    public SampleGuide locale(String code) {
        path = new ContentPath(code, path.path());
        file = "content/" + path.file();
        review = review.map(day -> new Review(day.reviewed(), day.due(), at(REVIEW_LINE)));
        return this;
    }

    public SampleGuide title(String words) {
        title = words;
        return this;
    }

    public SampleGuide mainMessage(String words) {
        mainMessage = words;
        return this;
    }

    public SampleGuide audience(String whom) {
        audience = whom;
        return this;
    }

    SampleGuide topics(String... ids) {
        topics = texts(TOPICS_LINE, ids);
        return this;
    }

    public SampleGuide sources(String... ids) {
        sources = texts(SOURCES_LINE, ids);
        return this;
    }

    public SampleGuide related(String... slugs) {
        related = texts(RELATED_LINE, slugs);
        return this;
    }

    public SampleGuide signs(String... ids) {
        signs = texts(SIGNS_LINE, ids);
        return this;
    }

    public SampleGuide aliases(String... addresses) {
        aliases = texts(ALIASES_LINE, addresses);
        return this;
    }

    public SampleGuide ignores(String code) {
        ignores = List.of(
                new Guide.Ignore(new Text(code, at(IGNORE_LINE)), new Text("Our house style.", at(IGNORE_LINE))));
        return this;
    }

    public SampleGuide review(String reviewed, String due) {
        review = Optional.of(new Review(LocalDate.parse(reviewed), LocalDate.parse(due), at(REVIEW_LINE)));
        return this;
    }

    SampleGuide withoutReview() {
        review = Optional.empty();
        return this;
    }

    public SampleGuide retired(String see) {
        var why = new Text("It no longer holds.", at(RELATED_LINE));
        retired = Optional.of(new Guide.Retired(
                LocalDate.of(2026, 11, 2), why, texts(RELATED_LINE, see).get(0), at(RELATED_LINE)));
        return this;
    }

    public SampleGuide draft() {
        draft = true;
        return this;
    }

    public SampleGuide publishFrom(String day) {
        publishFrom = Optional.of(LocalDate.parse(day));
        return this;
    }

    public SampleGuide expires(String day) {
        expires = Optional.of(LocalDate.parse(day));
        return this;
    }

    public SampleGuide body(UnaryOperator<SampleProse> text) {
        body = text.apply(new SampleProse(file)).build();
        return this;
    }

    public Guide build() {
        return new Guide(
                path,
                at(1),
                new Text(title, at(2)),
                new Text("What it is about.", at(3)),
                new Text(mainMessage, at(4)),
                new Text(audience, at(5)),
                topics,
                OptionalInt.empty(),
                review,
                sources,
                related,
                signs,
                aliases,
                List.of(),
                retired,
                draft,
                false,
                publishFrom,
                expires,
                ignores,
                body,
                "sha256-" + body.text().stream().map(Text::value).toList().hashCode());
    }

    private List<Text> texts(int line, String... values) {
        return Arrays.stream(values)
                .map(value -> value.isEmpty() ? Text.none(at(line)) : new Text(value, at(line)))
                .toList();
    }

    private Location at(int line) {
        return new Location(file, line, 1);
    }
}
