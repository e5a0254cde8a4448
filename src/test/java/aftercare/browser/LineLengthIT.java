package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Counts the letters of lines on wide screens, on each type of page: 60 to 72 are read best. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class LineLengthIT {
    private static final double SHORTEST = 60;
    private static final double LONGEST = 72;

    /**
     * A script that returns the lengths of the lines that break for want of room, so not the last one, of all long paragraphs
     * and items that fill their column. A word counts to the line where it begins.
     */
    private static final String LINES = """
        () => {
          const lengths = [];
          const range = document.createRange();
          for (const one of document.querySelectorAll("main p, main li, main dd, footer p")) {
            if (!one.getClientRects().length || one.querySelector("p, li, table") || one.textContent.trim().length < 160) {
              continue;
            }
            const lines = [];
            let middle = -99;
            const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              for (const word of texts.currentNode.data.matchAll(/\\s*\\S+\\s*/g)) {
                const start = word.index + word[0].search(/\\S/);
                range.setStart(texts.currentNode, start);
                range.setEnd(texts.currentNode, start + 1);
                const box = range.getClientRects()[0];
                if (!box) {
                  continue;
                }
                const at = box.top + box.height / 2;
                if (Math.abs(at - middle) > box.height * 0.6) {
                  lines.push(0);
                  middle = at;
                }
                lines[lines.length - 1] += word[0].length;
              }
            }
            lengths.push(...lines.slice(0, -1));
          }
          return lengths;
        }
        """;

    private final Browser browser = Browser.OF_ALL_TESTS;

    private final ShippedSite site = ShippedSite.shared();

    @Test
    void linesAreEasyToFollow() {
        try (var visit = browser.open("about:blank")) {
            for (var address : ShippedPages.screens().toList()) {
                visit.go(site.folder().toUri() + address);
                for (int width : new int[] {1280, 1440, 1920}) {
                    visit.page().setViewportSize(width, 900);
                    lengths(visit.page())
                            .average()
                            .ifPresent(mean -> assertThat(mean)
                                    .as(address + " at " + width)
                                    .isBetween(isLongText(address) ? SHORTEST : 0.0, LONGEST));
                }
            }
        }
    }

    private static IntStream lengths(Page page) {
        return ((List<?>) page.evaluate(LINES)).stream().mapToInt(length -> ((Number) length).intValue());
    }

    private static boolean isLongText(String address) {
        return address.startsWith("guides/") || address.equals("about.html");
    }
}
