package aftercare.live;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Copies;
import aftercare.SiteTest;
import aftercare.copy.BuildRequest;
import aftercare.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves each mistake of {@code slips.md} while a site follows its sources: it tells what a check tells, and goes on. */
@Tag("long")
class SlipsWhileServedTest {
    private static final Path FILE = Path.of("src/test/resources/slips/slips.md");
    private static final Pattern SLIP = Pattern.compile("(?ms)^## ([^\\n]+)\\n`([^`]+)`\\n\\n~~~ was\\n(.*?)^~~~\\n"
            + "~~~ becomes\\n(.*?)^~~~\\n~~~ says\\n(.*?)^~~~$");
    /** What a check tells of content; the codes of finished pages and templates need pages. */
    private static final Pattern TOLD = Pattern.compile("(?m)^(?:error|warning) (AC[123]\\d\\d|T\\d+) ");

    @TempDir
    private Path folder;

    @Test
    void tellsEachSlipAndGoesOn() throws IOException {
        var content = folder.toRealPath().resolve("content");
        Copies.folder(SiteTest.SITES.resolve("small/content"), content);
        var site = LiveSite.of(new BuildRequest(
                Optional.of(content), Optional.empty(), Path.of("site"), Optional.empty(), LocalDate.of(2026, 11, 22)));
        site.check();
        var usual = site.problems().list();
        var slips = SLIP.matcher(Files.readString(FILE)).results().toList();
        assertThat(slips).hasSizeGreaterThan(190);
        for (var slip : slips) {
            var file = content.resolve(slip.group(2));
            var before = Files.exists(file) ? Files.readString(file) : "";
            save(site, file, changed(slip, before));
            var told = TOLD.matcher(slip.group(5))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(codes(site)).as(slip.group(1)).containsAll(told).doesNotContain("AC162", "AC392");

            if (before.isEmpty()) {
                Files.delete(file);
                follow(site, file);
            } else {
                save(site, file, before);
            }
        }
        assertThat(site.problems().list()).isEqualTo(usual);
    }

    private static String changed(MatchResult slip, String before) {
        var was = slip.group(3).stripTrailing();
        var becomes = slip.group(4).replaceFirst("\\n$", "");
        return was.isEmpty()
                ? becomes
                : before.replace(was + (becomes.isEmpty() && before.contains(was + "\n") ? "\n" : ""), becomes);
    }

    private static List<String> codes(LiveSite site) {
        return site.problems().list().stream().map(Problem::code).toList();
    }

    private static void save(LiveSite site, Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        follow(site, file);
    }

    private static void follow(LiveSite site, Path file) {
        site.changed(Set.of(file));
        site.check();
    }
}
