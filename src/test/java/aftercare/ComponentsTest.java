package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.copy.BuildRequest;
import aftercare.live.LiveDesk;
import aftercare.live.LiveSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tests that every component has examples, and that they look like the shipped pages. */
class ComponentsTest {
    private static final Path COMPONENTS = Path.of("templates/components");
    private static final LiveDesk DESK = new LiveDesk(LiveSite.of(request(Path.of("templates"))));

    private static final Document SHOWN = Jsoup.parse(DESK.components());

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyComponentIsShownWithoutFault() throws IOException {
        return folders().stream().map(name -> DynamicTest.dynamicTest(name, () -> showsWithoutFault(name)));
    }

    private static void showsWithoutFault(String name) {
        var section = SHOWN.selectXpath("//section[h2/@id='" + name + "']");
        assertThat(section.select(".fault").eachText()).isEmpty();
        var frames = section.select("article iframe").eachAttr("src");
        assertThat(frames).isNotEmpty().hasSameSizeAs(section.select("article"));
        for (var frame : frames) {
            var shown = Jsoup.parse(
                    DESK.example(frame.substring(frame.indexOf('=') + 1)).orElseThrow());
            assertThat(shown.body().children()).as(frame).isNotEmpty();
            assertThat(shown.select("head link[href*=/assets/site.]")).hasSize(1);
        }
    }

    @Test
    void pageIsValidWithOneMainHeading() {
        var html = DESK.components();

        assertThat(new Validity().problems(html)).isEmpty();
        assertThat(Jsoup.parse(html).select("h1")).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAnExampleAtItsPlace() throws IOException {
        assertThat(faults("""
                - title: A slip in a name
                  show: |
                    <p>Before it</p>
                    <@mark.mrak "soon"/>
                - title: Never closed
                  show: <#if true>
                - title: A page that is not there
                  page: guides/nowhere
                  show: <@mark.mark "soon"/>
                - title: Nothing
                  show: <#-- only a note -->
                """))
                .satisfiesExactly(
                        slip -> assertThat(slip).contains("AC501 ", "mark/examples.yaml:4:7", "mark.mrak"),
                        open -> assertThat(open).contains("AC502 ", "mark/examples.yaml:6:"),
                        page -> assertThat(page).contains("AC520 ", "mark/examples.yaml:8:9", "guides/nowhere"),
                        nothing -> assertThat(nothing).contains("AC521 ", "mark/examples.yaml:11:9"))
                .allSatisfy(fault -> assertThat(fault).doesNotContain("Exception", "freemarker.", "at aftercare"));
    }

    @Test
    void saysWhatCannotBeReadInExamples() throws IOException {
        assertThat(faults("- titel: A mark\n  show: <@mark.mark \"soon\"/>\n"))
                .singleElement()
                .asString()
                .contains("AC113", "mark/examples.yaml:1:3", "Did you mean \"title\"?");
        assertThat(faults("title: A mark\n")).singleElement().asString().contains("AC115", "mark/examples.yaml:1:1");
        assertThat(faults("")).singleElement().asString().contains("AC106");
    }

    @Test
    void saysThatAComponentHasNoExample() throws IOException {
        var bare = Files.createDirectories(folder.resolve("templates/components/bare"));
        Files.writeString(bare.resolve("bare.css"), "p { margin: 0 }\n");

        assertThat(new LiveDesk(site(bare)).components()).contains("No example yet", "components/bare/examples.yaml");
    }

    @Test
    void answersNoOtherExample() {
        assertThat(Stream.of("mark-0", "mark-99", "nothing-1", "../mark-1", "mark", ""))
                .allSatisfy(id -> assertThat(DESK.example(id)).as(id).isEmpty());
    }

    /** The part of the page with the examples of a component made for this test. */
    private List<String> faults(String examples) throws IOException {
        var mark = Files.createDirectories(folder.resolve("templates/components/mark"));
        Files.copy(
                COMPONENTS.resolve("mark/mark.ftlh"), mark.resolve("mark.ftlh"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(mark.resolve("examples.yaml"), examples);
        return Jsoup.parse(new LiveDesk(site(mark)).components())
                .select(".fault")
                .eachText();
    }

    private static LiveSite site(Path component) {
        return LiveSite.of(request(component.resolve("../..").normalize()));
    }

    private static List<String> folders() throws IOException {
        try (var folders = Files.list(COMPONENTS)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static BuildRequest request(Path templates) {
        return new BuildRequest(
                Optional.of(Path.of("content")),
                Optional.of(templates),
                Path.of("site"),
                Optional.empty(),
                ShippedSite.TODAY);
    }
}
