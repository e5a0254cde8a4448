package aftercare.markdown;

import aftercare.markdown.address.AddressJudge;
import aftercare.markdown.parse.Survey;
import aftercare.markdown.typography.Typography;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.model.WrittenProse;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is collected while one text is read: problems, headings, links, images, citations and words. */
final class ReadingState {
    private final MarkdownText text;
    private final Places places;
    private final Document document;
    private final AddressJudge addresses;
    private final Slugs slugs = new Slugs();
    private final Typography typography;
    private final Notes notes;
    private final ProblemCollector problems = new ProblemCollector();
    private final List<Prose.Heading> headings = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();
    private final List<Prose.Image> images = new ArrayList<>();
    private final Map<String, Text> citations = new LinkedHashMap<>();
    private final Map<String, Integer> citationNumbers = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final List<Prose.EvidenceWord> evidence = new ArrayList<>();
    private final List<Text> sentences = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final List<Text> cells = new ArrayList<>();
    private final List<Text> cited = new ArrayList<>();
    private final Map<Location, Text> asides = new LinkedHashMap<>();
    private final Set<String> openedTags = new HashSet<>();
    private String label = "";
    private int reportedFences;

    ReadingState(MarkdownText text, Places places, Document document, AddressJudge addresses, Typography typography) {
        this.typography = typography;
        this.text = text;
        this.places = places;
        this.document = document;
        this.addresses = addresses;
        this.notes = new Notes(FootnoteExtension.FOOTNOTES.get(document).values());
    }

    String source() {
        return text.text();
    }

    /** What is known of the source. */
    Survey survey() {
        return places.survey();
    }

    Typography typography() {
        return typography;
    }

    AddressJudge addresses() {
        return addresses;
    }

    Document document() {
        return document;
    }

    Slugs slugs() {
        return slugs;
    }

    Notes notes() {
        return notes;
    }

    Location at(int offset) {
        return places.at(offset);
    }

    void error(String code, int offset, String message, String hint) {
        problems.error(code, at(offset), message, hint);
    }

    void warning(String code, int offset, String message, String hint) {
        problems.warning(code, at(offset), message, hint);
    }

    void error(ProblemKind kind, String code, int offset, String message, String hint) {
        problems.error(kind, code, at(offset), message, hint);
    }

    void warning(ProblemKind kind, String code, int offset, String message, String hint) {
        problems.warning(kind, code, at(offset), message, hint);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void add(Prose.Heading heading) {
        headings.add(heading);
        label = heading.id();
    }

    void add(Prose.Link link) {
        links.add(link);
    }

    void add(Prose.Image image) {
        images.add(image);
    }

    void add(Prose.EvidenceWord word) {
        evidence.add(word);
    }

    void addSentences(Text words, boolean inList) {
        if (!words.isEmpty()) {
            if (inList) {
                items.add(sentences.size());
            }
            sentences.add(words);
        }
    }

    void addCell(Text words) {
        if (!words.isEmpty()) {
            cells.add(words);
        }
    }

    /** Adds words that only some readers meet. The same may be met at several places. */
    void addAside(String words, int offset) {
        if (!words.isBlank()) {
            var place = at(offset);
            asides.putIfAbsent(place, new Text(words.strip(), place));
        }
    }

    /** How often a source is cited, this time included; called once before each {@link #cite}. */
    int mention(String sourceId) {
        return mentions.merge(sourceId, 1, Integer::sum);
    }

    /** The number of a source in this text, given at its first citation. */
    int cite(String sourceId, int offset) {
        var citation = new Text(sourceId, at(offset));
        cited.add(citation);
        citations.putIfAbsent(sourceId, citation);
        return citationNumbers.computeIfAbsent(sourceId, id -> citations.size());
    }

    /**
     * The id of the last heading; empty when it was taken before, so that no two regions of a page have the same name.
     */
    String takeLabel() {
        String taken = label;
        label = "";
        return taken;
    }

    /** Records that the fence at this offset was reported, so that the line that closes it is not reported, too. */
    int expectClose(int offset) {
        reportedFences++;
        return offset;
    }

    /** Whether a closing fence belongs to a reported one. Each reported fence is used up by one call. */
    boolean closesReported() {
        boolean belongs = reportedFences > 0;
        reportedFences -= belongs ? 1 : 0;
        return belongs;
    }

    Set<String> openedTags() {
        return openedTags;
    }

    List<Prose.Link> links() {
        return links;
    }

    Prose prose(List<Prose.Block> blocks) {
        return new Prose(
                new WrittenProse(blocks, headings, evidence, sentences, items, cells, List.copyOf(asides.values())),
                links,
                images,
                List.copyOf(citations.values()),
                cited);
    }

    Problems problems() {
        return problems.problems();
    }
}
