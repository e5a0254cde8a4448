package aftercare.check.finished;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.ShippedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHtmlTest {
    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(ShippedSite.shared().folder())) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsPagesAsABrowserDoes(Path page) throws IOException {
        var html = Files.readString(page);
        var read = PlainHtml.parse(html).orElseThrow();

        assertThat(elements(read)).isEqualTo(elements(Parser.htmlParser().parseInput(html, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one<p>two",
                "<p>never closed",
                "<p>closed twice</p></p>",
                "<b><i>crossed</b></i>",
                "<a href=x>no quotes</a>",
                "<a href='x'>single quotes</a>",
                "<a href=\"x\" href=\"y\">twice</a>",
                "<a href=\"x>never ends</a>",
                "<P>capitals</P>",
                "<br></br>",
                "<div/>",
                "a < b",
                "<!-- never ends",
                "<!-->",
                "<script>never ends",
                "<script>'<!--'</script>",
                "<textarea><p></textarea>",
                "<?xml version=\"1.0\"?>",
                "<p"
            })
    void leavesWhatIsWrittenOtherwiseToABrowsersRules(String html) {
        assertThat(PlainHtml.parse(html)).isEmpty();
    }

    @Test
    void readsEntitiesInTextAndValues() {
        var page = PlainHtml.parse("<p title=\"&quot;a&amp;b&quot;\">1 &lt; 2 &eacute;</p>")
                .orElseThrow();

        assertThat(page.expectFirst("p").attr("title")).isEqualTo("\"a&b\"");
        assertThat(page.text()).isEqualTo("1 < 2 é");
    }

    @Test
    void seesScriptThatAnAttributeHolds() {
        var page = PlainHtml.parse("<p onClick=\"x()\">a</p><script src=\"a.js\" defer>b</script>")
                .orElseThrow();

        assertThat(page.expectFirst("p").attributes().hasKeyIgnoreCase("onclick"))
                .isTrue();
        assertThat(page.expectFirst("script").hasAttr("defer")).isTrue();
        assertThat(page.expectFirst("script").data()).isEqualTo("b");
    }

    /** Name, attributes and words of each element, in order. */
    private static List<String> elements(Document document) {
        return document.stream()
                // The document itself comes first.
                .skip(1)
                .map(PlainHtmlTest::described)
                .toList();
    }

    private static String described(Element element) {
        var attributes = element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .toList();
        return element.normalName() + attributes + element.text() + element.data();
    }
}
