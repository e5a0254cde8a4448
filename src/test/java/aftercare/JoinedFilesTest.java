package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.build.SiteBuild;
import aftercare.copy.BuildRequest;
import aftercare.copy.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a templates folder which lacks a part of a script or style is refused, and not published without it. */
class JoinedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void missingPartAndUnreadableLineAreToldAtTheirPlaces() throws IOException {
        var templates = folder.resolve("templates");
        Copies.folder(Path.of("templates"), templates);
        Files.delete(templates.resolve("components/kept/kept.js"));
        var list = templates.resolve("together.txt");
        Files.writeString(list, "check.js kept.js\n\n" + Files.readString(list));

        assertThat(problems(templates)).containsExactly("AC505 1:1", "AC505 2:1", "AC505 5:39");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private List<String> problems(Path templates) throws IOException {
        var request = new BuildRequest(
                Optional.of(SiteTest.SITES.resolve("small/content")),
                Optional.of(templates),
                List.of(),
                folder.resolve("site"),
                Optional.empty(),
                ShippedSite.TODAY);
        return SiteBuild.of(request, Progress.SILENT).build().problems().list().stream()
                .filter(problem -> problem.isError())
                .map(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column())
                .toList();
    }
}
