package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.Seeds;
import aftercare.build.BuildResult;
import aftercare.build.SiteBuild;
import aftercare.check.ContentChecks;
import aftercare.cli.terminal.ProblemPrinter;
import aftercare.cli.terminal.ScreenStyle;
import aftercare.cli.terminal.Style;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import aftercare.markdown.MarkdownReader;
import aftercare.problem.Problems;
import aftercare.problem.SourceLines;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.work.Today;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes each mistake of {@code slips.md}, and compares what a check prints with what is written there. */
class SlipsTest {
    private static final Path FILE = Path.of("src/test/resources/slips/slips.md");
    private static final Path CONTENT = Path.of("src/test/resources/sites/small/content");
    private static final Pattern SLIP = Pattern.compile("(?ms)^## ([^\\n]+)\\n`([^`]+)`\\n\\n~~~ was\\n(.*?)^~~~\\n"
            + "~~~ becomes\\n(.*?)^~~~\\n~~~ says\\n(.*?)^~~~$");

    private static final boolean BLESSES = Boolean.getBoolean("bless");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Tag("sampled")
    @Test
    void tellsEachSlipInPlainWords() throws IOException {
        var text = Files.readString(FILE);
        var usual = check(copy()).problems();
        var all = SLIP.matcher(text).results().toList();
        var slips = tried(all);
        var told = new ArrayList<String>();
        for (var slip : slips) {
            told.add(tell(slip, usual));
        }
        if (BLESSES) {
            Files.writeString(FILE, blessed(text, told));
        }

        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        for (int i = 0; i < slips.size(); i++) {
            assertThat(told.get(i))
                    .as(slips.get(i).group(1))
                    .isEqualTo(slips.get(i).group(5));
            assertThat(told.get(i)).isNotBlank();
        }
    }

    /** An eighth of them each day, and all of them where their words are written anew. */
    private static List<MatchResult> tried(List<MatchResult> slips) {
        return BLESSES ? slips : Seeds.part(8, slips);
    }

    private String tell(MatchResult slip, Problems usual) throws IOException {
        var content = copy();
        var file = content.resolve(slip.group(2));
        var was = slip.group(3).stripTrailing();
        var becomes = slip.group(4).replaceFirst("\\n$", "");
        var before = Files.exists(file) ? Files.readString(file) : "";
        assertThat(before).as(slip.group(1)).contains(was);
        Files.writeString(
                file,
                was.isEmpty()
                        ? becomes
                        : before.replace(
                                was + (becomes.isEmpty() && before.contains(was + "\n") ? "\n" : ""), becomes));
        var told = printed(check(content), usual);
        // These samples do not test which words of the interface are missing.
        return told.replace(content.toString(), "content").replaceAll("and \\d+ more", "and N more");
    }

    private Path copy() throws IOException {
        var content = folder.resolve("content");
        Copies.delete(content);
        Copies.folder(CONTENT, content);
        return content;
    }

    /** What a check finds; without pages after an error in the content, as they cannot add to it. */
    private static BuildResult check(Path content) throws IOException {
        var request =
                new BuildRequest(Optional.of(content), Optional.empty(), Path.of("site"), Optional.empty(), TODAY);
        var reading = new ContentReader(ContentFiles.of(request.content()), new MarkdownReader()).read();
        var read = reading.value().orElseThrow();
        var problems = ContentChecks.of(read, reading.problems(), Today.of(TODAY));
        return problems.hasErrors()
                ? new BuildResult(problems, List.of(), SourceLines::of, read.translations(), List.of())
                : SiteBuild.of(request, Progress.SILENT).check();
    }

    /** Without the problems that the small site has anyway. */
    private static String printed(BuildResult result, Problems usual) {
        var fresh = Problems.of(result.problems().list().stream()
                .filter(problem -> !usual.list().contains(problem))
                .toList());
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            new ProblemPrinter(out, ScreenStyle.of(new Style(false)), result.sources(), code -> "").print(fresh, "");
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("(?m)[ \\t]+$", "");
    }

    private static String blessed(String text, List<String> told) {
        var next = told.iterator();
        return SLIP.matcher(text).replaceAll(slip -> {
            var whole = slip.group();
            return Matcher.quoteReplacement(
                    whole.substring(0, whole.indexOf("~~~ says\n")) + "~~~ says\n" + next.next() + "~~~");
        });
    }
}
