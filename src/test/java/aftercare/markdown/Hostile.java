package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Harmful texts, and a check that they did no harm. */
final class Hostile {
    private static final Set<String> ELEMENTS = Set.of(
            "p h2 h3 h4 h5 h6 ul ol li dl dt dd em strong del sup span code pre blockquote abbr br hr a img table thead tbody tr th td div section"
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "id href src class rel title role alt loading start scope tabindex aria-label aria-labelledby".split(" "));

    private static final List<String> PARTS = List.of(
            ("<script>|</script>|<img src=x onerror=alert(1)>|<svg onload=alert(1)>|<!--|-->|<![CDATA[|]]>|<?php|<style>|<a href=\"|\">|"
                            + "javascript:alert(1)|JaVaScRiPt:|data:text/html,<b>|vbscript:|//evil.example|https://evil.example|http://a@b/|mailto:a@b.c|tel:1|"
                            + "java&#10;script:|&#106;avascript:|&lt;|&quot;|&#0;|&#x1F600;|&nbsp;|&amp;lt;|&|\\|\\\\|\\<|\0|\u0001|\u202E|\uD800|\uFFFE|😀|e\u0301|"
                            + "[|]|(|)|![|](|][|[^1]|[^1]: |[@a]|[@a; @b]|[@|]: |[x]: |*[A]: |A|\"|'|`|``|```\n|~~~\n|~~|*|**|_|***|#|# |## |### |>|> |- |+ |* |1. |: |"
                            + "::: note\n|::: emergency\n|::: do\n|:::\n|{helps}|{may help}|{x}|{|}|\n\n|\n| |    |\t|\r\n|\r|  \n|\\\n|a|word|../x.md|x.md#y|"
                            + "../../images/a.png|../../../|/x.html|\n|a|b|\n|-|:-:|\n|---\n|===\n|--|...|<|>|www.x.y|http://x.y/|a@b.c|[ ] |[x] |~|{{|}}|TODO|• |##x|<b|<b>|</b>|<https://a.b>|<a@b.c>|<javascript:x>")
                    .split("\\|"));

    private Hostile() {}

    /** A text put together at random from what is dangerous. */
    static String generated(RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> random.nextInt(9) == 0 ? "|" : PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining());
    }

    static void assertHarmless(Prose prose) {
        assertThat(SafeHtml.isSafe(prose)).isTrue();
        prose.blocks().stream().flatMap(SafeHtml::passages).forEach(passage -> assertHarmless(html(passage)));
        prose.headings().forEach(heading -> assertHarmless(heading.html()));
    }

    /** Checks without the safe list, so that a mistake in that list cannot hide one in the writers. */
    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href").toLowerCase(Locale.ROOT)).matches("(?s)(https?://|mailto:|tel:|#).*");
            }
            if (element.hasAttr("src")) {
                assertThat(element.attr("src")).isEqualTo("#hole");
            }
        }
        assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");
    }

    private static String html(Prose.Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece instanceof Prose.Html html
                        ? html.html()
                        : piece instanceof Prose.EvidenceWord ? "" : "#hole")
                .collect(Collectors.joining());
    }
}
