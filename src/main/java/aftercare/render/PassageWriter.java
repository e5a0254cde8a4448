package aftercare.render;

import aftercare.model.Prose;

/** Writes a passage as HTML and fills in addresses and words. A link to a page that this copy leaves out becomes plain words. */
final class PassageWriter {
    private static final String LINK = "<a href=\"";
    private static final String LINK_END = "</a>";

    private final Markup markup;
    private final StringBuilder html = new StringBuilder();
    private boolean isInStartTag;
    private boolean isUnlinked;

    PassageWriter(Markup markup) {
        this.markup = markup;
    }

    String write(Prose.Passage passage) {
        passage.pieces().forEach(this::append);
        return TableLabels.in(html.toString());
    }

    private void append(Prose.Piece piece) {
        if (piece instanceof Prose.Html clean) {
            append(clean.html());
        } else if (piece instanceof Prose.PageLink link) {
            link(link);
        } else if (piece instanceof Prose.ImageAddress image) {
            html.append(Markup.escape(markup.href(image)));
        } else if (piece instanceof Prose.EvidenceWord word) {
            var evidence = word.evidence().id();
            html.append("<strong class=\"evidence evidence--").append(evidence).append("\">");
            var words = markup.words().of("evidence." + evidence);
            html.append(Markup.escape(words.marked())).append("</strong>");
        } else {
            throw new IllegalStateException("a new kind of piece: " + piece);
        }
    }

    private void link(Prose.PageLink link) {
        if (markup.hasPage(link.target())) {
            html.append(Markup.escape(markup.href(link)));
        } else {
            html.setLength(html.length() - LINK.length());
            isInStartTag = true;
            isUnlinked = true;
        }
    }

    /** Links cannot be nested, so after a removed link the next end tag is its own. */
    private void append(String clean) {
        int from = isInStartTag ? clean.indexOf('>') + 1 : 0;
        int end = isUnlinked ? clean.indexOf(LINK_END, from) : -1;
        isInStartTag = false;
        if (end < 0) {
            html.append(clean, from, clean.length());
        } else {
            html.append(clean, from, end).append(clean, end + LINK_END.length(), clean.length());
            isUnlinked = false;
        }
    }
}
