package aftercare.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.CameraPhoto;
import aftercare.format.Sha256;
import aftercare.model.Content.ContentImage;
import aftercare.read.file.TestFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReaderTest {
    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void writeFolder() {
        content = new TestFolder(folder);
    }

    private ContentImage image(String file, byte[] bytes) {
        content.write("images/" + file, bytes);
        assertThat(content.problems()).isEmpty();
        return content.content().images().get(0);
    }

    private static String size(ContentImage image) {
        return image.width() + "x" + image.height();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [ \uD83D\uDE00 ]><svg/>",
                "<?xml version=\"1.0\"?><!-- <!DOCTYPE no> --><!DOCTYPE svg [ \uD83D\uDE00",
                "<!DOCTYPE svg \uD83D\uDE00><svg/>",
                "<!DOCTYPE svg><script/>",
                "<!DOCTYPE"
            })
    void refusesAnyDoctype(String drawing) {
        content.write("images/x.svg", drawing);
        int column = drawing.lastIndexOf("<!DOCTYPE") + 1;
        assertThat(content.problems()).containsExactly("AC151 content/images/x.svg:1:" + column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg viewBox='0 0 3 4'/>", "<svg xmlns='http://www.w3rg/2000/svg'/>", "<x:svg xmlns:x='y'/>"})
    void refusesADrawingThatNoBrowserShows(String drawing) {
        content.write("images/x.svg", drawing);
        assertThat(content.problems()).containsExactly("AC150 content/images/x.svg:1:1");
    }

    @Test
    void aPhotoHasTheSizeThatBrowsersShow() throws IOException {
        content.write("images/x.jpg", new CameraPhoto(6, true, ByteOrder.LITTLE_ENDIAN).bytes());

        assertThat(size(content.content().images().get(0))).isEqualTo("20x40");
        assertThat(content.problems())
                .containsExactly("AC153 content/images/x.jpg:1:1", "AC153 content/images/x.jpg:1:1");
    }

    @Test
    void doctypeInACommentIsNone() {
        var image = image(
                "x.svg",
                "<!-- <!DOCTYPE --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'/>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(size(image)).isEqualTo("3x4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void readsSizeOfPicture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 17, BufferedImage.TYPE_INT_RGB), format, out);
        assertThat(size(image("x." + format, out.toByteArray()))).isEqualTo("320x17");
    }

    @ParameterizedTest
    @CsvSource({
        "52494646 24000000 57454250 56503858 0a000000 00000000 3f0100 100000, 320x17",
        "52494646 24000000 57454250 5650384c 0a000000 2f 3f010400, 320x17",
        "52494646 24000000 57454250 56503820 0a000000 000000 9d012a 4001 1100, 320x17"
    })
    void readsSizeOfWebp(String hex, String size) {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex(hex.replace(" ", "")), 44);
        assertThat(size(image("x.webp", bytes))).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 320 17'|320x17",
                "viewBox=' 0,0 319.6,17.2 '|320x17",
                "width='30' height='20'|30x20",
                "width='30px' height='20.4'|30x20"
            })
    void readsSizeOfDrawing(String attribute, String size) {
        var svg = "<?xml version=\"1.0\"?>\n<!-- <script> --><svg xmlns=\"http://www.w3.org/2000/svg\" " + attribute
                + "/>";
        assertThat(size(image("x.svg", svg.getBytes(StandardCharsets.UTF_8)))).isEqualTo(size);
    }

    @Test
    void hashIsThatOfTheBytes() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        var image = image("x.png", out.toByteArray());
        assertThat("sha256-" + image.hash()).isEqualTo(Sha256.of(out.toByteArray()));
        assertThat(image.bytes()).isEqualTo(out.size());
    }

    @Test
    void pictureMayBeLargerThanText() {
        var png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000014000000011");
        var large = Arrays.copyOf(png, 5 << 20);
        System.arraycopy("IEND".getBytes(StandardCharsets.UTF_8), 0, large, large.length - 4, 4);
        assertThat(image("x.png", large).bytes()).isEqualTo(5 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "webp"})
    void refusesAPictureThatWasCopiedInPart(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (format.equals("webp")) {
            out.write(Files.readAllBytes(Path.of("src/test/resources/leaflets/framed.webp")));
        } else {
            ImageIO.write(new BufferedImage(320, 170, BufferedImage.TYPE_INT_RGB), format, out);
        }
        var whole = out.toByteArray();
        content.write("images/x." + format, Arrays.copyOf(whole, whole.length - 20));
        assertThat(content.problems()).containsExactly("AC150 content/images/x." + format + ":1:1");
        content.write("images/x." + format, Arrays.copyOf(whole, whole.length + 20));
        assertThat(content.problems()).isEmpty();
    }

    /** A size of nothing, of none, and of more than any browser draws. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504E470D0A1A0A0000000D49484452",
                "89504E470D0A1A0A0000000D494844520000000000000000",
                "89504E470D0A1A0A0000000D494844527FFFFFFF7FFFFFFF",
                "474946383961000000000000",
                "FFD8FFE0"
            })
    void refusesAPictureWithoutAUsableSize(String hex) {
        var ending = hex.startsWith("89") ? "png" : hex.startsWith("FF") ? "jpg" : "gif";
        content.write("images/x." + ending, HexFormat.of().parseHex(hex));
        assertThat(content.problems()).hasSize(1).allMatch(problem -> problem.startsWith("AC150"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "viewBox='0 0 0 0'",
                "viewBox='0 0 NaN 4'",
                "width='100%' height='100%'",
                "width='5'",
                "viewBox='all'"
            })
    void warnsOfADrawingWithoutASize(String attributes) {
        content.write("images/x.svg", "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");
        assertThat(content.problems()).containsExactly("AC150 content/images/x.svg:1:1");
    }

    @Test
    void placeOfTagIsRightBehindComments() {
        content.write(
                "images/x.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n<!-- <a> --><![CDATA[<b>]]>\n <script/></svg>");
        assertThat(content.problems()).containsExactly("AC151 content/images/x.svg:3:2");
    }

    /** A browser joins the parts of a style that comments and elements stand between. */
    @ParameterizedTest
    @CsvSource({
        "@im<!-- -->port, 2:2",
        "@im<![CDATA[port]]>, 2:2",
        "ur<!-- -->l(//x.example), 2:2",
        "@im<g/>port, 2:12",
        "@im<style>x</style>port, 2:12"
    })
    void styleInPartsIsReadAsOne(String style, String place) {
        content.write(
                "images/x.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n <style>" + style
                        + " '//x.example/'</style><text>a</text></svg>");
        assertThat(content.problems()).contains("AC151 content/images/x.svg:" + place);
    }

    @Test
    void entitiesAreNotExpanded() {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'x'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        content.write("images/x.svg", bomb + "]><svg xmlns='http://www.w3.org/2000/svg'>&a29;</svg>");
        assertThat(content.problems()).containsExactly("AC151 content/images/x.svg:1:1");
    }
}
