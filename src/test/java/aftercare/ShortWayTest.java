package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.browser.SelfCheckPaths;
import aftercare.model.CareLevel;
import aftercare.model.SelfCheck;
import aftercare.tree.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what the shipped self-checks ask of whoever is well: how many taps, and how many words to read on the pages. */
class ShortWayTest {
    private static final int MOST_SIGNS = 5;
    private static final int MOST_WORDS_OF_SIGNS = 70;

    private static final SelfCheckPaths SHIPPED = SelfCheckPaths.in(java.nio.file.Path.of("content"));

    /** Every way from Start to self-care, Start being the first tap. */
    @ParameterizedTest
    @CsvSource({
        "soreness-or-help, 12, 700",
        "heat-or-cold, 12, 700",
        "bruise-or-rash, 13, 820",
        "massage-today, 13, 930",
        "painkiller, 14, 885",
        "treat-this-client, 15, 1000"
    })
    void leadsHomeInFewTapsAndWords(String slug, int taps, int words) {
        var check = SHIPPED.checks().stream()
                .filter(each -> each.path().slug().equals(slug))
                .findFirst()
                .orElseThrow();
        var page = page(check);
        assertThat(homewards(check)).isNotEmpty().allSatisfy(way -> {
            assertThat(1 + way.turns().size()).isLessThanOrEqualTo(taps);
            assertThat(words(page, way)).isLessThanOrEqualTo(words);
        });
    }

    static Stream<SelfCheck> checks() {
        return SHIPPED.checks().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void asksFewSignsAtOnce(SelfCheck check) {
        var page = page(check);
        for (var question : check.questions()) {
            if (!question.signs().isEmpty()) {
                var labels = question.signs().stream()
                        .map(sign -> page.select("#" + question.id() + " a[data-answer=" + sign + "]")
                                .text())
                        .toList();
                assertThat(labels).as(question.id().value()).hasSizeLessThanOrEqualTo(MOST_SIGNS);
                assertThat(words(String.join(" ", labels)))
                        .as(question.id().value())
                        .isLessThanOrEqualTo(MOST_WORDS_OF_SIGNS);
            }
        }
    }

    private static List<Path> homewards(SelfCheck check) {
        return SelfCheckPaths.all(check).stream()
                .filter(way -> ((SelfCheck.Outcome) way.end()).care() == CareLevel.SELF_CARE)
                .toList();
    }

    /** Of the questions on a way: what they ask, their hints and lists, and each answer. */
    private static int words(Document page, Path way) {
        return way.turns().stream()
                .map(turn -> page.getElementById(turn.question().id().value()))
                .mapToInt(question -> words(question.select("h2, .question__hint, .question__items, .answers a")
                        .text()))
                .sum();
    }

    private static int words(String text) {
        return (int) Stream.of(text.split("\\s+"))
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Document page(SelfCheck check) {
        return Jsoup.parse(ShippedSite.shared().text(SelfCheckPaths.address(check)));
    }
}
