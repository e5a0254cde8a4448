package aftercare.render;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.search.SearchFiles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NamedIndexTest {
    private static final String OLD = "assets/search-index-ar.0123456789.js";
    private static final String NEW = "assets/search-index-ar.9876543210.js";

    private final byte[] page = utf8("<p data-index=\"../" + SearchFiles.standIn("ar") + "\">مرحبا 🌿</p>");
    private final NamedIndex standIn = NamedIndex.in(page, "ar").orElseThrow();

    @Test
    void putsTheNameInItsPlacesAndChangesNothingElse() {
        var first = standIn.renamed(page, OLD).orElseThrow();
        var second = standIn.at(OLD).renamed(first, NEW).orElseThrow();

        assertThat(new String(first, StandardCharsets.UTF_8))
                .isEqualTo("<p data-index=\"../" + OLD + "\">مرحبا 🌿</p>");
        assertThat(second).isEqualTo(standIn.renamed(page, NEW).orElseThrow());
    }

    @Test
    void leavesAPageAloneWhoseWordsHaveTheNameToo() {
        var named = utf8("<p data-index=\"" + OLD + "\">" + OLD + "</p>");

        assertThat(standIn.at(OLD).renamed(named, NEW)).isEmpty();
    }

    @Test
    void isNotInAPageThatTakesTheAddressApart() {
        assertThat(NamedIndex.in(utf8("<p data-index=\"search-index-ar.0000000000\">"), "ar"))
                .isEmpty();
        assertThat(NamedIndex.in(utf8(SearchFiles.standIn("ar") + " 0000000000"), "ar"))
                .isEmpty();
    }

    @Test
    void knowsItsIndexFromOthers() {
        assertThat(standIn.at(OLD).isAt(OLD)).isTrue();
        assertThat(standIn.at(OLD).isAt(NEW)).isFalse();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
