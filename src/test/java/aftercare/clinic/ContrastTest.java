package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    @Test
    void runsFromOneToTwentyOne() {
        assertThat(Contrast.of(colour("#000"), colour("#ffffff"))).isCloseTo(21, within(0.001));
        assertThat(Contrast.of(colour("#1c5d63"), colour("#1c5d63"))).isEqualTo(1);
    }

    @Test
    void agreesWithKnownContrasts() {
        // #767676 on white is the best known grey that just passes; #777777 just fails.
        assertThat(Contrast.of(colour("#767676"), colour("#ffffff"))).isCloseTo(4.54, within(0.005));
        assertThat(Contrast.of(colour("#777777"), colour("#ffffff"))).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.of(colour("#ff0000"), colour("#ffffff"))).isCloseTo(4.0, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#7fb8bd", "#ffff00", "#ffffff", "#ff8800", "#00ff00", "#808080", "#3a7074"})
    void nearestColourPassesAndIsNoDarkerThanItMustBe(String typed) {
        var near = Backgrounds.STOCK.nearest(colour(typed));

        assertThat(Backgrounds.STOCK.onLight(near)).isBetween(4.5, 4.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1c5d63", "#000000", "#0000ff", "#5a0000", "#9a4326", "#2b0a3d"})
    void tintReadsWellOnTheDarkPage(String typed) {
        var tint = Backgrounds.STOCK.tint(colour(typed));

        assertThat(Contrast.least(tint, Backgrounds.STOCK.dark())).isGreaterThanOrEqualTo(7);
    }

    @Test
    void groundsAreThoseOfTheStyleSheet() throws IOException {
        var sheet = Files.readString(Path.of("templates/site.css"));
        var grounds = Pattern.compile("--(?:paper|wash): (#[0-9a-f]{6});")
                .matcher(sheet)
                .results()
                .map(found -> colour(found.group(1)))
                .toList();

        assertThat(grounds.subList(0, 2)).isEqualTo(Backgrounds.STOCK.light().subList(0, 2));
        assertThat(grounds.subList(2, 4)).isEqualTo(Backgrounds.STOCK.dark());
        assertThat(grounds.subList(4, 6)).containsOnly(Backgrounds.STOCK.light().get(2));
    }

    private static Rgb colour(String hex) {
        return Rgb.of(hex).orElseThrow();
    }
}
