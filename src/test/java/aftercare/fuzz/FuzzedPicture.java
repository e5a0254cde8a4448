package aftercare.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.ProblemCollector;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.read.picture.ImageReader;
import aftercare.read.picture.LogoReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A picture of any bytes; one that is taken can do no harm, as a reader other than ours sees it. */
final class FuzzedPicture {
    private static final List<String> ENDINGS = List.of("png", "jpg", "gif", "webp");
    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "object", "embed", "handler");

    private FuzzedPicture() {}

    static void tryDrawing(byte[] bytes) {
        SilentTerminal.during(() -> readDrawing(bytes));
    }

    private static void readDrawing(byte[] bytes) {
        boolean isTaken = read("svg", bytes);
        if (isTaken) {
            assertHarmless(bytes);
            new FuzzedSite("images/side.svg", bytes).tryLeaflets("en/guides/rest.md");
        }
        tryLogo(bytes);
    }

    static void tryPicture(byte[] bytes) {
        ENDINGS.forEach(ending -> read(ending, bytes));
    }

    private static boolean read(String ending, byte[] bytes) {
        var path = "images/fuzzed." + ending;
        var files = FollowedSite.STOCK.replacing(Map.of(path, new Replacement("content/" + path, bytes)));
        var problems = new ProblemCollector();
        var image = new ImageReader(files).read(new ContentFile(path, "content/" + path, bytes.length), problems);
        new Expected("content/" + path, bytes).assertOrderly(problems.problems());
        image.ifPresent(
                found -> assertThat(Math.min(found.width(), found.height())).isNotNegative());
        return image.isPresent() && !problems.hasErrors();
    }

    private static void tryLogo(byte[] bytes) {
        try {
            var file = Files.createTempFile("fuzzed", ".svg");
            Files.write(file, bytes);
            var logo = LogoReader.read(new Text("logo.svg", Location.ofFile("clinic.yaml")), file);
            new Expected(file.toString(), bytes).assertOrderly(logo.problems());
            logo.value().ifPresent(clean -> assertHarmless(clean.bytes()));
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void assertHarmless(byte[] svg) {
        var document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        for (Element element : document.getAllElements()) {
            var name = element.normalName().replaceFirst(".*:", "").toLowerCase(Locale.ROOT);
            assertThat(ACTIVE).doesNotContain(name);
            element.attributes().forEach(FuzzedPicture::assertHarmless);
            if (name.equals("style")) {
                assertThat(element.wholeText()).doesNotContainPattern("(?i)@import|url\\(\\s*['\"]?\\s*[^#'\"\\s]");
            }
        }
    }

    private static void assertHarmless(Attribute attribute) {
        var name = attribute.getKey().replaceFirst(".*:", "").toLowerCase(Locale.ROOT);
        assertThat(name).doesNotMatch("on.*");
        if (name.equals("href") || name.equals("src")) {
            assertThat(attribute.getValue().strip()).matches("(?s)#.*|data:image/(?!svg).*");
        }
    }
}
