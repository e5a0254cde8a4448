package aftercare.check;

import aftercare.model.Prose;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An evidence word stands in a paragraph or list item that cites no source, so that nothing shows why to believe it. */
final class EvidenceWithoutCitationCheck implements ContentCheck {
    /** How a citation leads to the page's list of sources. */
    private static final String CITATION = "href=\"#source-";

    private static final Pattern BORDER = Pattern.compile("</?(?:p|li|td|th|dd|dt|ul|ol|h[1-6]|blockquote)[ >]");

    @Override
    public void check(Names names, Findings found) {
        for (var writing : names.writings()) {
            if (!writing.prose().evidence().isEmpty()) {
                Blocks.passages(writing.prose()).forEach(passage -> check(passage.pieces(), found));
            }
        }
    }

    private static void check(List<Prose.Piece> pieces, Findings found) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Prose.EvidenceWord word
                    && !isCitedAfter(pieces, i)
                    && !isCitedBefore(pieces, i)) {
                found.error(
                        "AC331",
                        word.at(),
                        "The evidence word {" + word.evidence().words() + "} stands here without a source.",
                        "Cite the source right after it: {" + word.evidence().words() + "} [@dahm-2010].");
            }
        }
    }

    private static boolean isCitedAfter(List<Prose.Piece> pieces, int word) {
        for (int i = word + 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Prose.Html part) {
                var border = BORDER.matcher(part.html());
                boolean ends = border.find();
                int cited = part.html().indexOf(CITATION);
                if (cited >= 0 && (!ends || cited < border.start())) {
                    return true;
                } else if (ends) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isCitedBefore(List<Prose.Piece> pieces, int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Prose.Html part) {
                int border = lastBorder(part.html());
                int cited = part.html().lastIndexOf(CITATION);
                if (cited > border) {
                    return true;
                } else if (border >= 0) {
                    return false;
                }
            }
        }
        return false;
    }

    private static int lastBorder(String html) {
        return BORDER.matcher(html).results().mapToInt(MatchResult::start).max().orElse(-1);
    }
}
