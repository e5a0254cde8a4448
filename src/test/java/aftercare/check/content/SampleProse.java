package aftercare.check.content;

import aftercare.model.CareLevel;
import aftercare.model.ContentPath;
import aftercare.model.Evidence;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Builds a text as the Markdown reader would, with one part per line, from line 20 on. */
public final class SampleProse {
    private final String file;
    private final List<Prose.Block> blocks = new ArrayList<>();
    private final List<Prose.Heading> headings = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();
    private final List<Prose.Image> images = new ArrayList<>();
    private final List<Text> citations = new ArrayList<>();
    private final List<Prose.EvidenceWord> evidence = new ArrayList<>();
    private final List<Text> text = new ArrayList<>();
    private int line = 20;

    public SampleProse(String file) {
        this.file = file;
    }

    public Prose build() {
        return new Prose(blocks, headings, links, images, citations, evidence, text);
    }

    public SampleProse heading(int level, String words) {
        var id = words.toLowerCase(Locale.ROOT).replace(' ', '-');
        headings.add(new Prose.Heading(level, id, words, new Text(words, next())));
        var html = "<h" + level + " id=\"" + id + "\">" + words + "</h" + level + ">";
        blocks.add(new Prose.Passage(List.of(new Prose.Html(html)), true));
        return this;
    }

    public SampleProse paragraph(String words) {
        text.add(new Text(PlainWords.of(words), next()));
        blocks.add(passage("<p>" + words + "</p>"));
        return this;
    }

    /** Adds any pieces; an evidence word is on its own line. */
    public SampleProse pieces(Object... pieces) {
        var all = Arrays.stream(pieces).map(this::piece).toList();
        blocks.add(new Prose.Passage(all, false));
        return this;
    }

    private Prose.Piece piece(Object piece) {
        if (piece instanceof Evidence word) {
            var marked = new Prose.EvidenceWord(word, next());
            evidence.add(marked);
            return marked;
        }
        return piece instanceof Prose.Piece ready ? ready : new Prose.Html(piece.toString());
    }

    public SampleProse card(CareLevel level, String... signs) {
        var at = next();
        var items = Arrays.stream(signs)
                .map(sign -> new Prose.CardItem(new Text(sign, next()), passage("")))
                .toList();
        blocks.add(new Prose.CareCard(level, items, new Prose.Passage(List.of(), false), at));
        return this;
    }

    public SampleProse card(CareLevel level, Prose.Passage more) {
        blocks.add(new Prose.CareCard(level, List.of(), more, next()));
        return this;
    }

    public SampleProse panel(Prose.PanelKind kind, String... items) {
        var at = next();
        var passages = Arrays.stream(items).map(SampleProse::passage).toList();
        Arrays.stream(items).forEach(item -> text.add(new Text(PlainWords.of(item), next())));
        blocks.add(new Prose.Panel(kind, Text.none(at), passages, passage(""), false, at));
        return this;
    }

    /** A list of what to do with one item of any pieces. */
    SampleProse doItem(Object... pieces) {
        var at = next();
        var item = new Prose.Passage(Arrays.stream(pieces).map(this::piece).toList(), false);
        blocks.add(new Prose.Panel(Prose.PanelKind.DO, Text.none(at), List.of(item), passage(""), false, at));
        return this;
    }

    public SampleProse steps(String... items) {
        var at = next();
        Arrays.stream(items).forEach(item -> text.add(new Text(item, next())));
        var body = passage("<ol><li>" + String.join("</li><li>", items) + "</li></ol>");
        blocks.add(new Prose.Panel(Prose.PanelKind.STEPS, Text.none(at), List.of(), body, false, at));
        return this;
    }

    public SampleProse link(String address, String target, String anchor) {
        var path = target.isEmpty() ? new ContentPath("en", "") : new ContentPath("en", target);
        links.add(new Prose.Link(path, address, anchor, "words", next()));
        return this;
    }

    public SampleProse link(String target) {
        return link("../" + target, target, "");
    }

    public SampleProse words(String target, String words) {
        var path = new ContentPath("en", target);
        links.add(new Prose.Link(path, "../" + target, "", words, next()));
        return this;
    }

    public SampleProse image(String file, String alt) {
        images.add(new Prose.Image(file, "../../" + file, alt, next()));
        return this;
    }

    public SampleProse cite(String... ids) {
        Arrays.stream(ids).forEach(id -> citations.add(new Text(id, next())));
        return this;
    }

    static Prose.Passage passage(String html) {
        return new Prose.Passage(html.isEmpty() ? List.of() : List.of(new Prose.Html(html)), false);
    }

    private Location next() {
        return new Location(file, line++, 3);
    }
}
