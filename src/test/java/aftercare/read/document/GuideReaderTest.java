package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Guide;
import aftercare.model.Text;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideReaderTest {
    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void writeFolder() {
        content = new TestFolder(folder);
    }

    private Guide guide(String more, String body) {
        content.write("en/guides/heat-and-cold.md", TestFolder.FRONT_MATTER + more + "---\n" + body);
        assertThat(content.read().problems().list()).isEmpty();
        return content.guide();
    }

    @Test
    void readsEverySetting() {
        var guide = guide("""
                topics: [warmth, cold]
                order: 20
                sources: [dahm-2010]
                related: [causes]
                signs: [fever, numb]
                aliases: [guides/warmth.html]
                changes: [{date: 2026-11-22, what: First version}]
                retired: {date: 2026-12-01, why: Out of date., see: causes}
                draft: true
                publish-from: 2026-11-23
                expires: 2027-11-23
                ignore: [{code: AC318, reason: Short on purpose}]
                """, "Words.\n");
        assertThat(guide.path().file()).isEqualTo("en/guides/heat-and-cold.md");
        assertThat(guide.title().value()).isEqualTo("Heat or cold");
        assertThat(guide.audience()).hasToString("clients");
        assertThat(guide.topics()).map(Text::value).containsExactly("warmth", "cold");
        assertThat(guide.order()).hasValue(20);
        assertThat(guide.review().orElseThrow().due()).isEqualTo(LocalDate.of(2027, 11, 22));
        assertThat(guide.sources()).map(Text::value).containsExactly("dahm-2010");
        assertThat(guide.related()).map(Text::value).containsExactly("causes");
        assertThat(guide.signs()).map(Text::value).containsExactly("fever", "numb");
        assertThat(guide.aliases()).map(Text::value).containsExactly("guides/warmth.html");
        assertThat(guide.changes()).map(Guide.Change::date).containsExactly(LocalDate.of(2026, 11, 22));
        assertThat(guide.retired().orElseThrow().see().value()).isEqualTo("causes");
        assertThat(guide.draft()).isTrue();
        assertThat(guide.publishFrom()).contains(LocalDate.of(2026, 11, 23));
        assertThat(guide.expires()).contains(LocalDate.of(2027, 11, 23));
        assertThat(guide.ignores()).map(ignore -> ignore.code().value()).containsExactly("AC318");
    }

    @Test
    void placeOfPlainTextIsItsFirstLetter() {
        assertThat(guide("", "Words.\n").title().at()).hasToString("content/en/guides/heat-and-cold.md:2:8");
    }

    @Test
    void placeOfQuotedTextIsBehindTheQuotationMark() {
        var source = guide("sources: [ 'dahm-2010' ]\n", "Words.\n").sources().get(0);
        assertThat(source.at()).hasToString("content/en/guides/heat-and-cold.md:8:13");
    }

    @Test
    void placeOfTextLeftOutIsTheWholeFile() {
        content.write("en/about.md", "---\ntitle: About\ndescription: Who we are.\n---\nWords.\n");
        var about = content.edition().singlePages().get(0);
        assertThat(about.mainMessage().at()).hasToString("content/en/about.md:1:1");
    }

    @Test
    void placeCountsLettersOutsideTheBasicPlaneOnce() {
        var sources = guide("sources: [ \"a\", b ] # 𝒳\nrelated: [\"x\"] # 𝒳\n", "Words.\n")
                .related();
        assertThat(sources.get(0).at().column()).isEqualTo(12);
    }

    @Test
    void bodyBeginsOnTheLineBehindTheSettings() {
        var guide = guide("order: 1\n", "\nWords and [a link](heat-and-cold.md).\n");
        assertThat(guide.body().links().get(0).at()).hasToString("content/en/guides/heat-and-cold.md:11:11");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMakeNoDifference() {
        var plain = guide("order: 1\n", "Words.\n");
        var windows = ("\uFEFF" + TestFolder.FRONT_MATTER + "order: 1\n---\nWords.\n").replace("\n", "\r\n");
        content.write("en/guides/heat-and-cold.md", windows);
        var guide = content.guide();
        assertThat(guide).isEqualTo(plain.withHash(guide.hash()));
    }

    @Test
    void hashIsThatOfTheFileAsItStands() {
        content.write("en/guides/x.md", TestFolder.GUIDE);
        var hash = content.guide().hash();
        content.write("en/guides/x.md", TestFolder.GUIDE.replace("\n", "\r\n"));
        assertThat(hash)
                .matches("sha256-[0-9a-f]{64}")
                .isNotEqualTo(content.guide().hash());
    }

    @Test
    void foldedTextIsOneLine() {
        content.write(
                "en/guides/x.md", TestFolder.GUIDE.replace("title: Heat or cold", "title: >-\n  Heat\n  or cold"));
        assertThat(content.guide().title().value()).isEqualTo("Heat or cold");
        assertThat(content.guide().title().at()).hasToString("content/en/guides/x.md:3:3");
    }

    @Test
    void wordsThatOlderYamlTookForTruthsAreWords() {
        content.write("en/guides/x.md", TestFolder.GUIDE.replace("title: Heat or cold", "title: No"));
        assertThat(content.guide().title().value()).isEqualTo("No");
    }

    @Test
    void retiredPageNeedsNoText() {
        assertThat(guide("retired: {date: 2026-12-01, why: Out of date.}\n", "").draft())
                .isFalse();
    }

    @Test
    void guideWithFaultIsStillThere() {
        content.write("en/guides/x.md", TestFolder.GUIDE.replaceFirst("audience: .*", "audience: [clients]"));
        assertThat(content.guide().title().value()).isEqualTo("Heat or cold");
        assertThat(content.content().isIncomplete("en/guides/x.md")).isTrue();
    }

    @Test
    void guideThatCannotBeReadIsOneProblemAndNamed() {
        content.write("en/guides/x.md", "---\ntitle: Heat: cold\naudience: [\n---\n");
        assertThat(content.problems()).isEqualTo(List.of("AC104 content/en/guides/x.md:2:12"));
        assertThat(content.edition().guides()).isEmpty();
        assertThat(content.content().incomplete()).containsExactly("en/guides/x.md");
    }

    /** Otherwise what it cites would be said to be cited by nothing. */
    @Test
    void guideThatIsTooLongIsKnownToBeIncomplete() {
        content.write("en/guides/x.md", TestFolder.GUIDE + "\n\nWords.".repeat(30_000));
        assertThat(content.problems()).singleElement().asString().startsWith("AC221 ");
        assertThat(content.content().isIncomplete("en/guides/x.md")).isTrue();
    }
}
