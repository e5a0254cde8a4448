package aftercare.markdown;

import aftercare.format.HtmlText;
import aftercare.markdown.address.AddressJudge;
import aftercare.markdown.address.AddressReader;
import aftercare.markdown.parse.Dialect;
import aftercare.markdown.parse.Survey;
import aftercare.markdown.slip.Slips;
import aftercare.markdown.typography.Typography;
import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads Markdown into prose, from guides and from settings in YAML. Safe for several threads.
 *
 * <p>There is always a value, so that a page with problems can be previewed. Its HTML is safe whatever the text
 * contains. A text that is too long or too deeply nested gives {@link Prose#EMPTY} and an error.
 */
public final class MarkdownReader {
    private final Dialect dialect;
    private final Writers writers = new Writers();
    private final Function<ContentPath, AddressJudge> addresses;
    private final boolean asTyped;

    public MarkdownReader() {
        this(AddressReader::new);
    }

    /** For tests in which addresses do not matter. */
    MarkdownReader(Function<ContentPath, AddressJudge> addresses) {
        this(new Dialect(), addresses, false);
    }

    private MarkdownReader(Dialect dialect, Function<ContentPath, AddressJudge> addresses, boolean asTyped) {
        this.dialect = dialect;
        this.addresses = addresses;
        this.asTyped = asTyped;
    }

    /** A reader that leaves quotation marks and apostrophes as they were typed, if that is wanted. */
    public MarkdownReader leavingMarks(boolean asTyped) {
        return asTyped == this.asTyped ? this : new MarkdownReader(dialect, addresses, asTyped);
    }

    /** Whether quotation marks and apostrophes are left as they were typed. */
    public boolean leavesMarks() {
        return asTyped;
    }

    /** Reads one text; the dialect is described in the documentation. */
    public Read<Prose> read(MarkdownText text) {
        if (text.text().isBlank()) {
            return Read.of(Prose.EMPTY, Problems.NONE);
        }
        var places = new Places(text);
        var broken = new Limits(text.text(), places).broken();
        if (broken.isPresent()) {
            return Read.of(Prose.EMPTY, Problems.of(broken.get()));
        }
        return parse(text.text(), places)
                .map(document -> write(text, places, document))
                .orElseGet(() -> Read.of(Prose.EMPTY, Problems.of(unreadable(places))));
    }

    /** Replaces NULs, which the library would take for the end of a paragraph. */
    private Optional<Document> parse(String text, Places places) {
        try {
            return Optional.of(dialect.parse(
                    places.survey().has('\0')
                            ? new Survey(text.replace('\0', HtmlText.REPLACEMENT))
                            : places.survey()));
        } catch (StackOverflowError | RuntimeException e) {
            // A bug in the library; the author can avoid it by writing the text differently.
            return Optional.empty();
        }
    }

    private Read<Prose> write(MarkdownText text, Places places, Document document) {
        var typography =
                asTyped ? Typography.asTyped() : Typography.of(text.path().locale());
        var reading = new ReadingState(text, places, document, addresses.apply(text.path()), typography);
        UnseenCharacters.report(reading);
        Comments.leaveOut(document, reading);
        Slips.report(document, places.survey(), text.path().locale(), reading::warning);
        var prose = reading.prose(new BlockReader(reading, writers).read(document));
        if (isDoubtful(places.survey()) && !SafeHtml.isSafe(prose)) {
            return Read.of(Prose.EMPTY, reading.problems().and(Problems.of(unsafe(places))));
        }
        return Read.of(prose, reading.problems());
    }

    /**
     * Whether the HTML should be checked, which takes as long as parsing. Without these characters there is nothing to
     * escape.
     */
    private static boolean isDoubtful(Survey survey) {
        return survey.has('<') || survey.has('&');
    }

    private static Problem unreadable(Places places) {
        return Problem.error(
                        "AC221",
                        places.at(0),
                        "The text has something in it that cannot be read.",
                        "Remove half of it and try again, until the part is found; then write that part more simply.")
                .with(ProblemKind.UNREAD_TEXT);
    }

    private static Problem unsafe(Places places) {
        return Problem.error(
                        "AC222",
                        places.at(0),
                        "The text would put something on the page that is not allowed there, so it is not shown.",
                        "Remove HTML and unusual addresses from it, and please report this text: it should have been caught"
                                + " before.")
                .with(ProblemKind.UNREAD_TEXT);
    }
}
