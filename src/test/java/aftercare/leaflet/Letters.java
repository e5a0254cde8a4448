package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where the letters of a side stand, as ink.
 *
 * @param areas in points from the top left, one for each letter that is no blank
 */
record Letters(String words, List<Rectangle2D> areas) {
    private static final double TOUCH = 1.2;

    /** The side counts from 1. */
    static Letters of(PDDocument document, int side) throws IOException {
        var areas = new ArrayList<Rectangle2D>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                super.processTextPosition(letter);
                if (!letter.getUnicode().isBlank()) {
                    areas.add(new Rectangle2D.Double(
                            letter.getXDirAdj(),
                            letter.getYDirAdj() - letter.getHeightDir(),
                            letter.getWidthDirAdj(),
                            letter.getHeightDir()));
                }
            }
        };
        stripper.setStartPage(side);
        stripper.setEndPage(side);
        var words = new StringWriter();
        stripper.writeText(document, words);
        return new Letters(words.toString(), areas);
    }

    /** Asserts that all letters are in an area; a mark above another letter has no width of its own. */
    void assertInside(Rectangle2D paper) {
        assertThat(areas)
                .allSatisfy(area -> assertThat(paper.contains(area.getMinX(), area.getMinY())
                                && paper.contains(area.getMaxX(), area.getMaxY()))
                        .as("%s in %s", area, paper)
                        .isTrue());
    }

    /** Asserts that no letter is printed over another, not even the same one. */
    void assertApart() {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                var common = areas.get(i).createIntersection(areas.get(j));
                assertThat(common.getWidth() > TOUCH && common.getHeight() > TOUCH)
                        .as("%s over %s", areas.get(i), areas.get(j))
                        .isFalse();
            }
        }
    }
}
