package aftercare.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedLineTest {
    private static final int ROOM = 60;

    @Test
    void marksPlaceInPlainText() {
        assertThat(MarkedLine.of("title: Heat: and cold", 12, ROOM))
                .isEqualTo(new MarkedLine("title: Heat: and cold", "           ^"));
    }

    @Test
    void countsTabsAsTheyAreShown() {
        assertThat(MarkedLine.of("\ta:\tb", 5, ROOM)).isEqualTo(new MarkedLine("    a:  b", "        ^"));
    }

    @Test
    void countsWideCharactersAsTwoCells() {
        assertThat(MarkedLine.of("湿布: x", 5, ROOM).marker()).isEqualTo("      ^");
        assertThat(MarkedLine.of("🧊 x", 3, ROOM).marker()).isEqualTo("   ^");
    }

    @Test
    void countsEmojiOfSeveralCodePointsAsOne() {
        var clinician = "🧑‍⚕️";

        assertThat(MarkedLine.of(clinician + " x", clinician.codePointCount(0, clinician.length()) + 2, ROOM)
                        .marker())
                .isEqualTo("   ^");
    }

    @Test
    void countsAccentsOnLettersAsNothing() {
        assertThat(MarkedLine.of("cafe\u0301 x", 7, ROOM).marker()).isEqualTo("     ^");
    }

    @Test
    void quotesWordWhereLettersStandElsewhereThanTheyAreCounted() {
        var line = MarkedLine.of("title: الحرارة: والبرودة", 17, ROOM);

        assertThat(line.marker()).isEqualTo("at “والبرودة”:");
    }

    @Test
    void showsPartAroundPlaceOfLongLine() {
        var line = MarkedLine.of("word ".repeat(100_000) + "here" + " word".repeat(100_000), 500_001, ROOM);

        assertThat(TextWidth.width(line.text())).isLessThanOrEqualTo(ROOM);
        assertThat(line.text()).startsWith("…").endsWith("…");
        assertThat(line.text().substring(line.marker().indexOf('^'))).startsWith("here");
    }

    @Test
    void takesPlacePastTheEndForTheEnd() {
        assertThat(MarkedLine.of("ab", 99, ROOM).marker()).isEqualTo("  ^");
        assertThat(MarkedLine.of("", 1, ROOM)).isEqualTo(new MarkedLine("", "^"));
    }

    @Test
    void neverSteersTheTerminal() {
        var line = MarkedLine.of((char) 27 + "[2Jx\u202Ey", 6, ROOM);

        assertThat(line.text()).doesNotContain(String.valueOf((char) 27)).doesNotContain("\u202E");
        assertThat(line.marker()).isEqualTo("     ^");
    }

    @Test
    void survivesHalfCharacters() {
        assertThat(MarkedLine.of("\uD83D x \uDE00", 3, ROOM).marker()).isEqualTo("  ^");
    }
}
