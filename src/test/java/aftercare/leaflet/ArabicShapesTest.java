package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicShapesTest {
    private final ArabicShapes shapes = new ArabicShapes();

    @Test
    void joinsLettersOnBothSides() {
        assertThat(shapes.shape("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
    }

    @Test
    void joinsNothingToALetterThatDoesNotReachForward() {
        assertThat(shapes.shape("دب")).isEqualTo("\uFEA9\uFE8F");
    }

    @Test
    void writesLamAndAlefAsOneShape() {
        assertThat(shapes.shape("لا")).isEqualTo("\uFEFB");
        assertThat(shapes.shape("بلا")).isEqualTo("\uFE91\uFEFC");
    }

    @Test
    void seesThroughVowelSigns() {
        assertThat(shapes.shape("بَب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void knowsPersianLetters() {
        assertThat(shapes.shape("پپ")).isEqualTo("\uFB58\uFB57");
    }

    @Test
    void leavesOtherLettersAlone() {
        assertThat(shapes.shape("a 3.")).isEqualTo("a 3.");
    }

    @Test
    void findsTheLetterOfAShape() {
        assertThat(ArabicShapes.unshape("\uFE91\uFEFB")).isEqualTo("بلا");
    }
}
