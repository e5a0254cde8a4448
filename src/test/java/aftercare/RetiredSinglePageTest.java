package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdraws a single page, and gives it an old address, as can be done with a guide. */
class RetiredSinglePageTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void isANoticeAtItsOldAddressesToo() throws IOException {
        assertThat(
                        build(
                                "retired: {date: 2026-11-01, why: It named a wrong address., see: rest}\naliases: [info.html]\n"))
                .isEmpty();

        var notice = page("about.html").select("main");
        assertThat(notice.text()).contains("It named a wrong address.");
        assertThat(notice.select("a[href=guides/rest.html]")).isNotEmpty();
        assertThat(page("info.html").select("a[href=about.html]")).isNotEmpty();
        assertThat(page("search.html").select("main a[href=about.html]")).isEmpty();
    }

    @Test
    void leadsToAGuideThatIsThere() throws IOException {
        assertThat(build("retired: {date: 2026-11-01, why: Old., see: about}\n"))
                .containsExactly("AC304 content/en/about.md:2:45");
    }

    private List<String> build(String settings) throws IOException {
        var content = SmallContent.copyInto(folder);
        var about = content.resolve("en/about.md");
        Files.writeString(about, Files.readString(about).replaceFirst("---\n", "---\n" + settings));
        return SmallContent.build(folder).problems().list().stream()
                .filter(problem -> problem.isError())
                .map(problem ->
                        problem.code() + " " + problem.location().toString().replace(folder.toString() + "/", ""))
                .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(address), "UTF-8");
    }
}
