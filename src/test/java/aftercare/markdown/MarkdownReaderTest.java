package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import aftercare.model.Prose;
import aftercare.model.Text;
import aftercare.problem.Severity;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private final MarkdownReader reader = new MarkdownReader();

    private Prose read(String text) {
        return reader.read(new MarkdownText(new ContentPath("en", "guides/x.md"), "x.md", text, 1, 1))
                .value()
                .orElseThrow();
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(read(" \n\n")).isEqualTo(Prose.EMPTY);
    }

    @Test
    void splitsBeforeTheFirstHeading() {
        var prose = read("::: emergency\n:::\n\nWords.\n\n## Why\n\nMore.\n\n## How\n\nMost.");
        assertThat(prose.opening()).hasSize(2);
        assertThat(prose.rest()).hasSize(1);
        assertThat(prose.rest().get(0))
                .isInstanceOfSatisfying(
                        Prose.Passage.class,
                        passage -> assertThat(passage.startsWithHeading()).isTrue());
    }

    @Test
    void textWithoutHeadingIsAllOpening() {
        var prose = read("Words.\n\n::: note\nMore.\n:::\n\nMost.");
        assertThat(prose.opening()).hasSize(3);
        assertThat(prose.rest()).isEmpty();
    }

    @Test
    void passagesAreAsLongAsTheyCanBe() {
        var prose = read("## A\n\none\n\n- two\n\n::: say\nthree\n:::\n\nfour\n\n## B\n\nfive");
        assertThat(prose.blocks()).hasSize(3);
    }

    @Test
    void keepsSentencesWithoutMarkup() {
        var prose = read("""
                ## Heading

                Walk *a
                little* {helps} [@a]. See [it](b.md)[^1].

                - Item `one`.

                |a|
                |-|
                |cell|

                ```
                code
                ```

                Term
                : Meaning.

                [^1]: A note.

                ::: do
                - Rest.
                :::

                ::: emergency
                - saddle-numbness
                :::
                """);
        assertThat(prose.text())
                .extracting(Text::value)
                .containsExactly("Walk a little. See it.", "Item one.", "Meaning.", "Rest.", "A note.");
    }

    @Test
    void headingsOfTheContentsHaveNoLinks() {
        var heading = read("## The [*long* way](a.md) & `back`").headings().get(0);
        assertThat(heading.html()).isEqualTo("The <em>long</em> way &amp; <code>back</code>");
        assertThat(heading.text().value()).isEqualTo("The long way & back");
    }

    @Test
    void tellsWhereALinkLeadsAndWhatReadersSee() {
        var links = read("[a *b*](c.md#d) <https://x.example/> [e](#f) [![g](../../images/h.png)](i.md)")
                .links();
        assertThat(links).extracting(Prose.Link::words).containsExactly("a b", "https://x.example/", "e", "g");
        assertThat(links).extracting(Prose.Link::isExternal).containsExactly(false, true, false, false);
        assertThat(links).extracting(Prose.Link::isToContent).containsExactly(true, false, false, true);
        assertThat(links).extracting(Prose.Link::anchor).containsExactly("d", "", "f", "");
    }

    @Test
    void linksOfARootPageAreRelativeToIt() {
        var text = new MarkdownText(
                new ContentPath("es", "index.md"), "x.md", "[a](guides/b.md) ![c](../images/c.png)", 1, 1);
        var prose = reader.read(text).value().orElseThrow();
        assertThat(prose.links().get(0).target()).isEqualTo(new ContentPath("es", "guides/b.md"));
        assertThat(prose.images().get(0).file()).isEqualTo("images/c.png");
    }

    @Test
    void readsCardItemsAsSignsOrWords() {
        var card = (Prose.CareCard)
                read("::: soon\n- fever\n- Fever at night\n:::").blocks().get(0);
        assertThat(card.items().get(0).sign().value()).isEqualTo("fever");
        assertThat(card.items().get(1).sign().isEmpty()).isTrue();
        assertThat(Shown.passage(card.items().get(1).words())).isEqualTo("Fever at night");
    }

    @Test
    void tellsWhatStandsForAFormerEvidenceWord() {
        var read = reader.read(
                new MarkdownText(new ContentPath("en", "guides/x.md"), "x.md", "Drink more {no good evidence}.", 1, 1));
        var problem = read.problems().list().get(0);
        assertThat(problem.code()).isEqualTo("AC212");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.hint()).contains("{not tested}", "{does not help}");
    }

    @Test
    void tellsWhichWordsStandInLists() {
        var prose = read("Walk.\n\n- One.\n\n  More.\n\n::: do\n- Rest.\n:::\n\n::: note\nSit.\n:::");
        assertThat(prose.text()).hasSize(5);
        assertThat(prose.items())
                .extracting(item -> prose.text().get(item).value())
                .containsExactly("One.", "More.", "Rest.");
    }

    @Test
    void pairsDoWithTheDoNotRightBelowIt() {
        var apart = read("::: do\n- a\n:::\n\nWords.\n\n::: do-not\n- b\n:::");
        assertThat(((Prose.Panel) apart.blocks().get(0)).pairedWithNext()).isFalse();
    }

    @Test
    void quotationMarksFollowTheLanguageUnlessTheyAreLeft() {
        var text = new MarkdownText(
                new ContentPath("de", "guides/x.md"),
                "x.md",
                "\"Das *ist* 'so'\"\n\n::: note Hans' \"Tag\"\nx\n:::",
                1,
                1);
        assertThat(Shown.of(reader.read(text).value().orElseThrow()))
                .contains("„Das <em>ist</em> ‚so‘“", "Hans’ „Tag“");
        assertThat(Shown.of(reader.leavingMarks(true).read(text).value().orElseThrow()))
                .contains("&quot;Das <em>ist</em> 'so'&quot;", "Hans' \"Tag\"");
    }

    @Test
    void oneReaderServesAllThreads() {
        String text =
                "Walk {helps} [@a]. NHS[^1] \"x\" ~~y~~\n\n|a|\n|-|\n|b|\n\n*[NHS]: N\n\n[^1]: c\n\n::: note\nd\n:::\n";
        Prose once = new MarkdownReader()
                .read(new MarkdownText(new ContentPath("en", "guides/x.md"), "x.md", text, 1, 1))
                .value()
                .orElseThrow();
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> read(text)).distinct())
                .containsExactly(once);
    }
}
