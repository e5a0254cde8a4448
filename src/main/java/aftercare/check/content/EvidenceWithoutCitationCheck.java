package aftercare.check.content;

import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.problem.ProblemCollector;
import java.util.List;
import java.util.Set;

/** Reports an evidence word in a paragraph or list item without a citation. */
public final class EvidenceWithoutCitationCheck implements PassageCheck, EditorialCheck {
    private static final String CODE = "AC331";
    /** The part of a citation's HTML that links to the page's list of sources. */
    private static final String CITATION = "href=\"#source-";

    /** The elements that separate statements. */
    private static final Set<String> BORDERS = Set.of(
            "p", "li", "td", "th", "dd", "dt", "ul", "ol", "blockquote", "h2", "h3", "h4", "h5", "h6", "table", "dl");

    private static final int LONGEST_NAME = 10;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void check(Prose prose, LanguageTag language, ProblemCollector found) {
        if (!prose.evidence().isEmpty()) {
            Blocks.passages(prose).forEach(passage -> check(passage.pieces(), found));
        }
    }

    private static void check(List<Prose.Piece> pieces, ProblemCollector found) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Prose.EvidenceWord word
                    && !isCitedAfter(pieces, i)
                    && !isCitedBefore(pieces, i)) {
                found.error(
                        CODE,
                        word.at(),
                        "The evidence word {" + word.evidence().words() + "} stands here without a source.",
                        "Cite the source right after it, by its id in sources.yaml: {"
                                + word.evidence().words() + "} [@ID].");
            }
        }
    }

    private static boolean isCitedAfter(List<Prose.Piece> pieces, int word) {
        for (int i = word + 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Prose.Html part) {
                var html = part.html();
                int cited = html.indexOf(CITATION);
                if (hasBorder(html, 0, cited < 0 ? html.length() : cited)) {
                    return false;
                } else if (cited >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCitedBefore(List<Prose.Piece> pieces, int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Prose.Html part) {
                var html = part.html();
                int cited = html.lastIndexOf(CITATION);
                if (hasBorder(html, Math.max(0, cited), html.length())) {
                    return false;
                } else if (cited >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasBorder(String html, int from, int to) {
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            if (BORDERS.contains(tagName(html, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The name of the opening or closing tag at this position. */
    private static String tagName(String html, int start) {
        int begin = html.startsWith("/", start) ? start + 1 : start;
        int end = begin;
        while (end < html.length() && end - begin < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(begin, end);
    }
}
