package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.BuildResult;
import aftercare.cli.terminal.Stopwatch;
import aftercare.model.ContentPath;
import aftercare.page.Plan.LeftOut;
import aftercare.page.Plan.Reason;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.publish.Published;
import aftercare.publish.Published.KeptFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildReportTest {
    private static final Problem ERROR = Problem.error("AC104", Location.ofFile("a.md"), "A colon.", "Quote it.");
    private static final Problem WARNING = Problem.warning("AC401", Location.ofFile("b.md"), "Rather long.", "");

    private final Session session = Session.in(Path.of(""));

    @Test
    void sumsUpWhatWasPublished() {
        assertThat(ofBuild(published(WARNING), new ScreenOptions())).isZero();
        assertThat(session.out())
                .contains("31 pages", "site", "5 files written", "3 new", "2 changed", "26 unchanged", "1 removed")
                .contains("1 warning in 1 file")
                .contains("site/notes.html: someone has changed it")
                .contains("--base-url");
    }

    @Test
    void saysWhyGuideIsLeftOut() {
        ofBuild(published(), new ScreenOptions());

        assertThat(session.out()).contains("content/en/guides/x.md: it is to be published from 2027-01-01");
    }

    @Test
    void saysThatErrorsStoppedPublication() {
        var stopped =
                new BuildResult(Problems.of(ERROR, WARNING), List.of(), file -> Optional.empty(), List.of(), List.of());

        assertThat(ofBuild(stopped, new ScreenOptions())).isEqualTo(1);
        assertThat(session.out())
                .contains("The published site has not been changed.")
                .contains("1 error, 1 warning in 2 files.")
                .contains("explain AC104");
    }

    @Test
    void endsCheckWithErrorsAsContentFault() {
        var found = new BuildResult(Problems.of(ERROR), List.of(), file -> Optional.empty(), List.of(), List.of());

        assertThat(new BuildReport(session.terminal(), new ScreenOptions(), code -> "")
                        .ofCheck(found, false, Stopwatch.start()))
                .isEqualTo(1);
        assertThat(session.out()).contains("a.md:1:1").doesNotContain("published");
    }

    private int ofBuild(BuildResult result, ScreenOptions screen) {
        return new BuildReport(session.terminal(), screen, code -> "").ofBuild(result, false, Stopwatch.start());
    }

    private static BuildResult published(Problem... problems) {
        var at = Location.ofFile("content/en/guides/x.md");
        var leftOut = new LeftOut(
                new ContentPath("en", "guides/x.md"), at, Reason.NOT_YET, Optional.of(LocalDate.of(2027, 1, 1)));
        var site = new BuildResult.BuiltCopy(
                Path.of("site"),
                Optional.empty(),
                Optional.of(new Published(
                        3, 2, 26, 1, 0, List.of(new KeptFile("site/notes.html", "someone has changed it")))),
                List.of(leftOut),
                31,
                true);
        return new BuildResult(Problems.of(problems), List.of(site), file -> Optional.empty(), List.of(), List.of());
    }
}
