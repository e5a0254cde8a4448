package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests what pages weigh, as servers send them with Brotli, and what they ask for: for a slow network and a small purse. */
@TestInstance(Lifecycle.PER_CLASS)
class WeightTest {
    private static final int GUIDE = 16 * 1024;
    private static final int SELF_CHECK = 22 * 1024;
    private static final int SCRIPTS = 6 * 1024;
    private static final int SEARCH = 30 * 1024;
    private static final int MOST_REQUESTS = 5;
    private static final String LOOK = "link[rel=stylesheet], link[rel=icon]";
    private static final String SCRIPT = "script[src]";

    private final ShippedSite site = ShippedSite.shared();
    private final Map<String, Integer> sizes = new HashMap<>();

    @BeforeAll
    static void loadBrotli() {
        Brotli4jLoader.ensureAvailability();
    }

    /** With style and icon; pictures come later, when the reader gets to them. */
    @Test
    void guidesAreLight() throws IOException {
        for (var address : pagesIn("guides/")) {
            assertThat(weight(address, LOOK)).as(address).isLessThanOrEqualTo(GUIDE);
        }
    }

    /** With style, icon and scripts: all that it asks for. */
    @Test
    void selfChecksAreLight() throws IOException {
        for (var address : pagesIn("self-checks/")) {
            assertThat(weight(address, LOOK + ", " + SCRIPT)).as(address).isLessThanOrEqualTo(SELF_CHECK);
        }
    }

    @Test
    void scriptsAreLightAndFilesAreFew() throws IOException {
        for (var address : site.pages()) {
            int own = brotli(address);
            assertThat(weight(address, SCRIPT) - own).as(address).isLessThanOrEqualTo(SCRIPTS);
            assertThat(1 + parts(address, LOOK + ", " + SCRIPT).size())
                    .as(address)
                    .isLessThanOrEqualTo(MOST_REQUESTS);
        }
    }

    /** The index is the one file that a search asks for; the texts are one more, when there is a hit. */
    @Test
    void searchIsLightAndAsksForFewFiles() throws IOException {
        var index = files("assets/search-index-en");
        assertThat(index).hasSize(1);
        assertThat(files("assets/search-texts-en")).hasSize(1);
        assertThat(1 + parts("search.html", LOOK + ", " + SCRIPT).size() + index.size())
                .isLessThanOrEqualTo(MOST_REQUESTS);
        int code = weight("search.html", SCRIPT) - brotli("search.html");
        assertThat(code + brotli(index.get(0))).isLessThanOrEqualTo(SEARCH);
    }

    private List<String> files(String start) throws IOException {
        var folder = site.folder();
        try (var files = Files.list(folder.resolve("assets"))) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith(start))
                    .toList();
        }
    }

    private List<String> pagesIn(String folder) {
        return site.pages().stream()
                .filter(address -> address.startsWith(folder))
                .toList();
    }

    /** The bytes of a page and of some of its parts. */
    private int weight(String address, String parts) throws IOException {
        int size = brotli(address);
        for (var part : parts(address, parts)) {
            size += brotli(part);
        }
        return size;
    }

    private List<String> parts(String address, String parts) {
        Document page = Jsoup.parse(site.text(address), "https://site.example/" + address);
        return page.select(parts).stream()
                .map(part -> part.absUrl(part.hasAttr("src") ? "src" : "href"))
                .map(url -> url.replace("https://site.example/", ""))
                .toList();
    }

    /** The bytes of a file as it is sent; most files are parts of many pages. */
    private int brotli(String address) throws IOException {
        var known = sizes.get(address);
        if (known == null) {
            known = Encoder.compress(site.text(address).getBytes(StandardCharsets.UTF_8)).length;
            sizes.put(address, known);
        }
        return known;
    }
}
