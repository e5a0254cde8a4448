package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the pictures of the shipped content to what every reader needs of them. */
class ShippedPicturesTest {
    private static final Path IMAGES = Path.of("content/images");
    private static final int MOST_BYTES = 6 * 1024;
    private static final int MOST_CHARACTERS = 150;

    static Stream<Path> pictures() throws IOException {
        try (var files = Files.list(IMAGES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isSmallAndHoldsForEveryLanguageAndScreen(Path file) throws IOException {
        var drawing = Jsoup.parse(Files.readString(file), Parser.xmlParser());

        assertThat(Files.size(file)).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(drawing.select("text, tspan, title, desc, image"))
                .as("words")
                .isEmpty();
        assertThat(drawing.expectFirst("style").data()
                        + drawing.expectFirst("style").text())
                .contains("prefers-color-scheme:dark");
        // Where a browser does not know the dark colours of a picture, its own card is behind it.
        assertThat(drawing.expectFirst("svg > rect").attr("width"))
                .isEqualTo(drawing.expectFirst("svg").attr("viewBox").split(" ", 4)[2]);
    }

    @Test
    void isShownWithItsSizeAndInWords() throws IOException {
        var shown = new HashSet<String>();
        for (var picture : shownPictures()) {
            shown.add(picture.attr("src").replaceFirst(".*/", "").replaceFirst("\\..*", ""));
            assertThat(picture.attr("alt")).isNotBlank().hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
            assertThat(picture.attr("width")).as("width of " + picture).matches("[1-9]\\d*");
            assertThat(picture.attr("height")).as("height of " + picture).matches("[1-9]\\d*");
        }
        assertThat(shown).isEqualTo(names());
    }

    private static Set<Element> shownPictures() throws IOException {
        var found = new HashSet<Element>();
        try (var pages = Files.list(ShippedSite.shared().folder().resolve("guides"))) {
            for (var page : pages.toList()) {
                found.addAll(Jsoup.parse(Files.readString(page)).select(".prose img"));
            }
        }
        return found;
    }

    private static Set<String> names() throws IOException {
        var names = new HashSet<String>();
        pictures().forEach(file -> names.add(file.getFileName().toString().replace(".svg", "")));
        return names;
    }
}
