package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p onclick=\"x\">a</p>",
                "<p style=\"color:red\">a</p>",
                "<a href=\"javascript:x\">a</a>",
                "<a href=\"//evil.example\">a</a>",
                "<a href=\"x.html\">a</a>",
                "<img src=\"https://evil.example/x.png\" alt=\"\">",
                "<img src=\"x.png\" alt=\"\">",
                "<iframe></iframe>",
                "<form><input></form>",
                "<h1>a</h1>",
                "<svg></svg>",
                "<p id=\"x\">a</p>",
                "<!-- a -->"
            })
    void refusesWhatNoWriterWrites(String html) {
        assertThat(SafeHtml.isSafe(html)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>a &lt;script&gt; <a href=\"https://www.who.int/?a=b&amp;c\" class=\"external\" rel=\"external noopener\">b</a></p>",
                "<h2 id=\"a\">a</h2>\n<ul>\n<li>b<br>\nc</li>\n</ul>\n",
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"a\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n</div>\n"
            })
    void letsPassWhatTheWritersWrite(String html) {
        assertThat(SafeHtml.isSafe(html)).isTrue();
    }
}
