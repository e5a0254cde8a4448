package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.CameraPhoto;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 80\">%s</svg>";

    @TempDir
    private Path temporary;

    private ClinicFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ClinicFolder(temporary.resolve("clinic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path d=\"M0 0\" onload=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<image href=\"https://evil.example/x.png\"/>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<style>@import url(https://evil.example/x.css);</style>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<rect fill=\"url(https://evil.example/x)\"/>"
            })
    void cleansDrawing(String inside) {
        var shape = "<path id=\"shape\" d=\"M0 0h9\"/>";
        folder.write("logo.svg", "<?xml version=\"1.0\"?>\n" + SVG.formatted(inside + shape));

        assertThat(folder.problems("logo: logo.svg")).singleElement().asString().startsWith("AC152 ");
        var logo = folder.clinic().logo().orElseThrow();
        var clean = new String(logo.bytes(), StandardCharsets.UTF_8);
        assertThat(clean).contains("id=\"shape\"").doesNotContain("alert", "evil.example", "xhtml");
        folder.write("logo.svg", clean);
        assertThat(folder.problems("logo: logo.svg")).isEmpty();
        assertThat(folder.clinic().logo().orElseThrow().hash()).isEqualTo(logo.hash());
    }

    @Test
    void aPhotoIsShownUpright() throws IOException {
        folder.write("logo.jpg", new CameraPhoto(8).bytes());

        assertThat(folder.problems("logo: logo.jpg")).singleElement().asString().startsWith("AC153 ");
        assertThat(folder.clinic().logo().orElseThrow().height()).isEqualTo(40);
    }

    @Test
    void cleansWhatADrawingProgramWrites() {
        folder.write("logo.svg", """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Generator: some program -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 320 80">
            <style type="text/css"><![CDATA[ .a > .b { fill: #1c5d63 } ]]></style>
            <defs><linearGradient id="shade"/></defs>
            <use xlink:href="#shade"/><text xml:space="preserve"> R &amp; M </text>
            </svg>
            """);

        assertThat(folder.problems("logo: logo.svg")).containsExactly("AC152 3:1");
        assertThat(new String(folder.clinic().logo().orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains(".a &gt; .b", "xlink:href=\"#shade\"", "xml:space=\"preserve\"> R &amp; M </text>");
    }

    @Test
    void refusesDrawingThatNeedsItsDocumentType() {
        folder.write("logo.svg", "<!DOCTYPE svg [<!ENTITY x \"y\">]>" + SVG.formatted("&x;"));

        assertThat(folder.problems("logo: logo.svg")).containsExactly("AC151 1:1");
        assertThat(folder.clinic().logo()).isEmpty();
    }

    @Test
    void refusesPageThatCallsItselfAPicture() {
        folder.write("logo.png", "<html><script>alert(1)</script></html>");

        assertThat(folder.problems("logo: logo.png")).containsExactly("AC150 1:1");
    }

    @Test
    void refusesPictureOutsideTheFolder() {
        folder.write("../secret.svg", SVG.formatted(""));

        assertThat(folder.problems("logo: ../secret.svg")).containsExactly("AC604 2:7");
        assertThat(folder.problems("logo: " + temporary.resolve("secret.svg"))).containsExactly("AC604 2:7");
    }

    @Test
    void refusesLinkThatLeadsOut() throws IOException {
        folder.write("../secret.svg", SVG.formatted("")).write("clinic.yaml", "");
        Files.createSymbolicLink(temporary.resolve("clinic/logo.svg"), temporary.resolve("secret.svg"));

        assertThat(folder.problems("logo: logo.svg")).containsExactly("AC604 2:7");
    }

    @Test
    void refusesWhatDoesNotFitAPage() {
        folder.write("small.png", png(20, 20))
                .write("fine.png", png(300, 80))
                .write("ribbon.png", png(3000, 60))
                .write("large.png", new byte[600 << 10])
                .write("logo.gif", "GIF89a")
                .write("shapeless.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        assertThat(folder.problems("logo: fine.png")).isEmpty();
        assertThat(folder.problems("logo: small.png")).containsExactly("AC605 2:7");
        assertThat(folder.problems("logo: ribbon.png")).containsExactly("AC605 2:7");
        assertThat(folder.problems("logo: large.png")).containsExactly("AC605 2:7");
        assertThat(folder.problems("logo: logo.gif")).containsExactly("AC605 2:7");
        assertThat(folder.problems("logo: shapeless.svg")).containsExactly("AC605 2:7");
    }

    @Test
    void namesTheLimitThatAPicturePasses() {
        folder.write("tower.png", png(60, 900));

        assertThat(folder.problems("logo: tower.png")).containsExactly("AC605 2:7");
        assertThat(folder.read().problems().list().get(0).message()).contains("60 by 900", "12 times as high as wide");
    }

    @Test
    void keepsTheStyleBesideAnImport() {
        folder.write(
                "logo.svg",
                SVG.formatted("<style>@import url('https://fonts.example/x.css'); .a { fill: #1c5d63 }</style>"));

        folder.problems("logo: logo.svg");
        assertThat(new String(folder.clinic().logo().orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains(".a { fill: #1c5d63 }")
                .doesNotContain("import", "fonts.example");
    }

    @Test
    void emptiesAStyleWhoseImportsCannotBeTakenOutAlone() {
        for (var style : new String[] {
            "@imp@import 'a';ort 'https://x.example/b'; .a{}",
            "@import 'https://x.example/a' .a{}",
            "@im\\70ort 'a'; .a{}"
        }) {
            folder.write("logo.svg", SVG.formatted("<style>" + style + "</style>"));
            folder.problems("logo: logo.svg");
            assertThat(new String(folder.clinic().logo().orElseThrow().bytes(), StandardCharsets.UTF_8))
                    .as(style)
                    .doesNotContain("x.example", ".a{}");
        }
    }

    private static byte[] png(int width, int height) {
        return HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d49484452"
                        + HexFormat.of().toHexDigits(width)
                        + HexFormat.of().toHexDigits(height)
                        + "0802000000"
                        + HexFormat.of().formatHex("IEND".getBytes(StandardCharsets.UTF_8)));
    }
}
