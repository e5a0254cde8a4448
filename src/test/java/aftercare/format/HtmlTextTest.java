package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<script>alert(1)</script>",
                "a < b && c > \"d\" 'e'",
                "&lt; stays as typed",
                "العربية 湿布 🧑‍⚕️",
                "\" onclick=\"x"
            })
    void isShownByBrowserAsTyped(String text) {
        var html = "<p title=\"" + HtmlText.escape(text) + "\">" + HtmlText.escape(text) + "</p>";
        var body = Jsoup.parse(html).body();

        assertThat(body.children()).hasSize(1);
        assertThat(body.child(0).children()).isEmpty();
        assertThat(body.child(0).wholeText()).isEqualTo(text);
        assertThat(body.child(0).attributes().asList()).hasSize(1);
        assertThat(body.child(0).attr("title")).isEqualTo(text);
        assertThat(HtmlText.shown(HtmlText.escape(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u0085", "\uFDD0", "\uFDEF", "\uFFFE", "\uD83D", "\uDE00"})
    void replacesWhatHtmlCannotHold(String character) {
        assertThat(HtmlText.escape("a" + character + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void keepsLineEndsAndTabs() {
        assertThat(HtmlText.escape("a\tb\nc\r")).isEqualTo("a\tb\nc\r");
    }
}
