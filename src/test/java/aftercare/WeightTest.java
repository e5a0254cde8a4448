package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests what pages weigh, as servers send them with Brotli: for a slow network and a small purse. */
class WeightTest {
    private static final int GUIDE = 16 * 1024;
    /** The guide for therapists and its kit are read at work. */
    private static final int GUIDE_FOR_WORK = 18 * 1024;

    private static final int SELF_CHECK = 22 * 1024;
    private static final int SCRIPTS = 6 * 1024;
    private static final int MOST_REQUESTS = 5;

    private final ShippedSite site = ShippedSite.shared();

    @BeforeAll
    static void loadBrotli() {
        Brotli4jLoader.ensureAvailability();
    }

    @Test
    void guidesAreLight() throws IOException {
        for (var address : pagesIn("guides/")) {
            boolean isForWork = address.contains("therapist") || address.contains("/kit-");
            assertThat(weight(address, "link[rel=stylesheet], link[rel=icon]"))
                    .as(address)
                    .isLessThanOrEqualTo(isForWork ? GUIDE_FOR_WORK : GUIDE);
        }
    }

    @Test
    void selfChecksAreLight() throws IOException {
        for (var address : pagesIn("self-checks/")) {
            assertThat(weight(address, "link[rel=stylesheet], link[rel=icon]"))
                    .as(address)
                    .isLessThanOrEqualTo(SELF_CHECK);
        }
    }

    @Test
    void scriptsAreLightAndFilesAreFew() throws IOException {
        for (var address : site.pages()) {
            int own = brotli(site.text(address));
            assertThat(weight(address, "script[src]:not([src*=search])") - own)
                    .as(address)
                    .isLessThanOrEqualTo(SCRIPTS);
            assertThat(1
                            + parts(address, "link[rel=stylesheet], link[rel=icon], script[src]")
                                    .size())
                    .as(address)
                    .isLessThanOrEqualTo(MOST_REQUESTS);
        }
    }

    private List<String> pagesIn(String folder) {
        return site.pages().stream()
                .filter(address -> address.startsWith(folder))
                .toList();
    }

    /** The bytes of a page and of some of its parts. */
    private int weight(String address, String parts) throws IOException {
        int size = brotli(site.text(address));
        for (var part : parts(address, parts)) {
            size += brotli(site.text(part));
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

    private static int brotli(String text) throws IOException {
        return Encoder.compress(text.getBytes(StandardCharsets.UTF_8)).length;
    }
}
