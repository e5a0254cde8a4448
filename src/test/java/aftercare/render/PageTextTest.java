package aftercare.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private final PageText page = new PageText();

    @Test
    void isWhatWasWrittenInUtf8() throws IOException {
        page.write("plain, grün, \u062A, \uD83E\uDDE4 ");
        page.write("chars, grün, –".toCharArray());
        page.write('ü');
        page.write("xxpartxx", 2, 4);

        var expected = "plain, grün, \u062A, \uD83E\uDDE4 chars, grün, –üpart";
        assertThat(page).hasToString(expected);
        assertThat(page.bytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void growsAndBeginsAnew() throws IOException {
        var many = "0123456789".repeat(50_000);
        page.write(many);
        page.write(many.toCharArray());
        assertThat(page.bytes()).hasSize(2 * many.length());

        page.clear();
        page.write("next");
        assertThat(page).hasToString("next");
    }

    @Test
    void knowsWhetherItMayHaveMarks() throws IOException {
        page.write("words – \u062A");
        assertThat(page.mayHaveMarks()).isFalse();

        page.write("\uFDD0borrowed\uFDD1");
        assertThat(page.mayHaveMarks()).isTrue();
    }

    /** FreeMarker may hand over a character in two halves, where its own buffer ends. */
    @Test
    void joinsTheHalvesOfACharacter() throws IOException {
        for (char half : "\uD83D\uDE00!".toCharArray()) {
            page.write(half);
        }
        page.write("a\uD83D");
        page.write("\uDE00".toCharArray());
        page.write("\uD83Db");
        page.write("\uD83D");
        var expected = "\uD83D\uDE00!a\uD83D\uDE00?b?";

        assertThat(page).hasToString(expected);
        assertThat(page.bytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }
}
