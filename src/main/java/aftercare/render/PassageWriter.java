package aftercare.render;

import aftercare.model.Prose;
import java.util.List;

/**
 * Writes a passage as HTML and fills in addresses and words. A link to a page that this copy leaves out becomes plain
 * words; one to a page in another language names it.
 */
final class PassageWriter {
    private static final String LINK = "<a href=\"";
    private static final String LINK_END = "</a>";

    /** How long an address or a word is that is filled in. */
    private static final int USUAL_FILLING = 60;

    private final Markup markup;
    private final StringBuilder html;
    private boolean isInStartTag;
    private boolean isUnlinked;
    private boolean hasEvidence;

    /** The words to write before the end of the current link; empty outside of links to other languages. */
    private String note = "";

    private PassageWriter(Markup markup, int length) {
        this.markup = markup;
        this.html = new StringBuilder(length);
    }

    static String html(Prose.Passage passage, Markup markup) {
        var pieces = passage.pieces();
        if (pieces.size() == 1 && pieces.get(0) instanceof Prose.Html alone) {
            return TableLabels.in(alone.html());
        }
        return new PassageWriter(markup, length(pieces)).write(pieces);
    }

    private static int length(List<Prose.Piece> pieces) {
        int length = 0;
        for (var piece : pieces) {
            length += piece instanceof Prose.Html clean ? clean.html().length() : USUAL_FILLING;
        }
        return length;
    }

    private String write(List<Prose.Piece> pieces) {
        for (var piece : pieces) {
            append(piece);
        }
        var labelled = TableLabels.in(html.toString());
        return hasEvidence ? SourcedEvidence.in(labelled) : labelled;
    }

    private void append(Prose.Piece piece) {
        if (piece instanceof Prose.Html clean) {
            append(clean.html());
        } else if (piece instanceof Prose.LinkAddress link) {
            link(link);
        } else if (piece instanceof Prose.ImageAddress image) {
            html.append(Markup.escape(markup.href(image)));
            // The text after this begins with the quotation mark that ends the last attribute. The size keeps the page
            // from
            // moving when the picture loads.
            markup.sized(image)
                    .ifPresent(known -> html.append("\" width=\"")
                            .append(known.width())
                            .append("\" height=\"")
                            .append(known.height()));
        } else if (piece instanceof Prose.EvidenceWord word) {
            hasEvidence = true;
            var evidence = word.evidence().id();
            html.append("<strong class=\"evidence evidence--").append(evidence).append("\">");
            var words = markup.words().of("evidence." + evidence);
            html.append(Markup.escape(words.marked())).append("</strong>");
        } else {
            throw new IllegalStateException("a new kind of piece: " + piece);
        }
    }

    private void link(Prose.LinkAddress link) {
        var page = markup.page(link.target());
        if (page.isPresent()) {
            html.append(Markup.escape(markup.href(page.get(), link.anchor())));
            // The text after this begins with the quotation mark that ends the last attribute.
            var other = markup.languages().other(page.get());
            if (!other.isEmpty()) {
                html.append("\" hreflang=\"").append(Markup.escape(other));
            }
            note = markup.languages().note(page.get());
        } else {
            html.setLength(html.length() - LINK.length());
            isInStartTag = true;
            isUnlinked = true;
        }
    }

    /** Links cannot be nested, so after a removed link the next end tag is its own. */
    private void append(String clean) {
        int from = isInStartTag ? clean.indexOf('>') + 1 : 0;
        int end = isUnlinked || !note.isEmpty() ? clean.indexOf(LINK_END, from) : -1;
        isInStartTag = false;
        if (end < 0) {
            html.append(clean, from, clean.length());
        } else if (!isUnlinked) {
            html.append(clean, from, end).append(note).append(clean, end, clean.length());
            note = "";
        } else {
            html.append(clean, from, end).append(clean, end + LINK_END.length(), clean.length());
            isUnlinked = false;
        }
    }
}
