package aftercare.check.content;

import static aftercare.check.content.SampleGuide.guide;
import static aftercare.check.content.SampleGuide.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.author.StartingFile;
import aftercare.check.ContentChecks;
import aftercare.check.link.AliasCheck;
import aftercare.check.reference.SelfReferenceCheck;
import aftercare.model.Content;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.program.StartingWords;
import aftercare.read.file.TestFolder;
import aftercare.work.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not be published yet: days to come for what is done, words of a starting file, pages that lead to themselves. */
class DaysAndStartsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> CODES = List.of("AC138", "AC310", "AC366", "AC370", "AC371", "AC372", "AC373");

    @TempDir
    private Path folder;

    private List<String> told(String path, String text) {
        var read = new TestFolder(folder).write(path, text).read();
        return told(read.value().orElseThrow(), read.problems());
    }

    private static List<String> told(Content content, Problems reading) {
        return ContentChecks.of(content, reading, Today.of(TODAY)).list().stream()
                .filter(problem -> CODES.contains(problem.code()))
                .map(DaysAndStartsTest::brief)
                .toList();
    }

    private static String brief(Problem problem) {
        return problem.code() + " " + problem.location().line() + ":"
                + problem.location().column();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes: [{date: 2026-11-23, what: A change}] | AC370 8:18",
                "changes: [{date: 2026-11-22, what: A change}] | ''",
                "retired: {date: 2027-01-01, why: It was wrong.} | AC370 8:17",
                "retired: {date: 2026-11-01, why: It was wrong., see: x} | AC371 8:54",
                "related: [y, x] | AC371 8:14",
                "related: [y, y] | AC371 8:14",
                "signs: [y, y] | AC371 8:12",
                "{publish-from: 2027-01-02, expires: 2027-01-01} | AC138 8:37",
                "{publish-from: 2027-01-02, expires: 2027-01-02} | AC138 8:37",
                "{publish-from: 2027-01-02, expires: 2027-01-03} | ''",
                "aliases: [old.html] | AC310 8:11",
            })
    void tellsWhatCannotBe(String setting, String told) {
        var settings = setting.startsWith("{")
                ? setting.substring(1, setting.length() - 1).replace(", ", "\n")
                : setting;
        var place = setting.startsWith("{") ? told.replace("8:37", "9:10") : told;
        assertThat(told("en/guides/x.md", TestFolder.FRONT_MATTER + settings + "\n---\nWords.\n"))
                .containsExactlyElementsOf(place.isEmpty() ? List.of() : List.of(place));
    }

    @Test
    void tellsAReviewToComeAtItsDate() {
        var text = TestFolder.GUIDE.replace("reviewed: 2026-11-22", "reviewed: 2026-11-23");
        assertThat(told("en/guides/x.md", text)).containsExactly("AC370 6:11");
    }

    @Test
    void tellsASourceReadInTimeToCome() {
        var source = "x-1:\n  title: T\n  by: B\n  url: \"https://x.example/\"\n  checked: 2027-01-01\n  read: full\n";
        assertThat(told("sources.yaml", source)).containsExactly("AC370 5:12");
    }

    /** What is withdrawn may lead to another self-check, or to a guide. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01, x, AC371 1:46",
        "2026-11-01, y, AC366 1:46",
        "2027-01-01, heat, AC370 1:17",
        "2026-11-01, heat, ''"
    })
    void tellsWhatCannotBeOfAWithdrawnSelfCheck(String day, String see, String told) {
        var text = """
                retired: {date: %s, why: Gone., see: %s}
                title: Sore
                description: Is it sore?
                reviewed: 2026-11-22
                review-due: 2027-11-22
                start: q
                questions:
                  q: {ask: Is it sore?, answers: [{id: a, label: A, to: o}, {id: b, label: B, to: p}]}
                outcomes:
                  o: {care: soon, title: Ask, safety-net: Call.}
                  p: {care: urgent, title: Ask today, safety-net: Call.}
                """.formatted(day, see);
        new TestFolder(folder).write("en/guides/heat.md", TestFolder.GUIDE);
        assertThat(told("en/self-checks/x.yaml", text))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource({
        "draft: true, AC373 1:1",
        "expires: 2026-01-01, AC373 1:1",
        "publish-from: 2027-01-01, AC373 1:1",
        "'retired: {date: 2026-11-01, why: Gone.}', AC373 4:17"
    })
    void refusesAHomePageThatIsNotThere(String setting, String told) {
        var home = "---\ntitle: Home\ndescription: The home page.\n" + setting + "\n---\nWords.\n";
        assertThat(told("en/index.md", home)).containsExactly(told);
    }

    @Test
    void aSinglePageMayHaveStoodAtTheTop() {
        assertThat(Checked.by(new AliasCheck(), page("about").aliases("team.html", "guides/team.html")))
                .isEmpty();
        assertThat(Checked.by(new AliasCheck(), page("about").aliases("topics/team.html")))
                .hasSize(1);
    }

    @Test
    void aGuideMayNameOthers() {
        assertThat(Checked.by(new SelfReferenceCheck(), guide("heat").related("cold")))
                .isEmpty();
    }

    @Test
    void aStartingFileIsToldOnceItIsNoDraftAnyMore() {
        var content = new TestFolder(folder)
                .write(
                        "en/signs.yaml",
                        "a: {care: emergency, text: A, basis: consensus}\nb: {care: urgent, text: B, basis: consensus}\n")
                .write(
                        "sources.yaml",
                        "x-1: {title: T, by: B, url: \"https://x.example/\", checked: 2026-01-01, read: full}\n");
        var start = StartingFile.guide(content.content(), "x", TODAY).orElseThrow();
        var read = content.write(start.path(), start.text()).read();
        assertThat(told(read.value().orElseThrow(), read.problems())).isEmpty();

        var published = content.write(start.path(), start.text().replaceAll("(?m)^draft: .*\n", ""))
                .read();
        assertThat(told(published.value().orElseThrow(), published.problems()))
                .hasSizeBetween(1, (int) StartingWords.in("en").toReplace().count())
                .doesNotHaveDuplicates()
                .allMatch(line -> line.startsWith("AC372"));
    }
}
