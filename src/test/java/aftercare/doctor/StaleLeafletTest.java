package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.format.Sha256;
import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.status.CopyStatus;
import aftercare.status.PageStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leaflet does not say its version: the copy says which one it has. */
class StaleLeafletTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);
    private static final LocalDate RECALLED = LocalDate.of(2026, 11, 20);
    private static final String LEAFLET = "leaflets/rest.pdf";
    private static final Map<String, String> NEW = Map.of(LEAFLET, sha256("new"));

    private CopyServer server;

    @BeforeEach
    void publish() throws IOException {
        server = new CopyServer();
        server.put("index.html", "<meta content=\"default-src 'none'\"><p>home</p>");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oldOneBesideANewStatusIsAnError() {
        status(RECALLED, Optional.of(NEW));
        server.put(LEAFLET, "old");

        assertThat(found()).singleElement().satisfies(this::isOfLeaflet);
    }

    @Test
    void newOneIsRightAndTakesOneRequestMoreForEachName() {
        status(RECALLED, Optional.of(NEW));
        server.put(LEAFLET, "new");

        assertThat(found()).isEmpty();
        assertThat(server.asked)
                .containsOnlyOnce(LEAFLET, "leaflets/resting.pdf")
                .hasSize(4);
    }

    @Test
    void oneThatTheNewVersionNoLongerHasIsAnError() {
        status(RECALLED, Optional.of(Map.of()));
        assertThat(found()).isEmpty();

        server.put(LEAFLET, "old");
        assertThat(found()).singleElement().satisfies(this::isOfLeaflet);
    }

    @Test
    void oneThatStayedUnderAnOldNameIsAnError() {
        status(RECALLED, Optional.of(NEW));
        server.put(LEAFLET, "new");
        server.put("leaflets/resting.pdf", "old");

        assertThat(found())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.location().file()).isEqualTo(server.base() + "leaflets/resting.pdf"));
    }

    @Test
    void isNotAskedForWhereTheCopyDoesNotSayWhichItHas() {
        status(RECALLED, Optional.empty());
        server.put(LEAFLET, "old");

        assertThat(found()).isEmpty();
        assertThat(server.asked).noneMatch(address -> address.endsWith(".pdf"));

        status(RECALLED, Optional.of(NEW));
        server.put(
                CopyStatus.ADDRESS,
                server.text(CopyStatus.ADDRESS).replaceAll("\\{\"sha256\":\"" + NEW.get(LEAFLET) + "\"}", "{}"));
        assertThat(found()).isEmpty();
    }

    @Test
    void pageThatStandsForEveryAddressIsNoLeaflet() {
        status(RECALLED, Optional.of(NEW));
        server.isEverythingThere = true;

        assertThat(found()).isEmpty();
    }

    @Test
    void oldOneOfAnOldStatusIsKnownBesideANewPage() {
        status(BEFORE, Optional.of(Map.of(LEAFLET, sha256("old"))));
        server.put("guides/rest.html", """
                <html lang="en"><section class="standing x"><time datetime="%s"><time datetime="2027-11-21">\
                <code>fedcba987654</code></section>""".formatted(RECALLED));
        server.put(LEAFLET, "old");
        assertThat(found()).singleElement().satisfies(this::isOfLeaflet);

        server.put(LEAFLET, "another");
        assertThat(found()).singleElement().matches(problem -> !problem.isError());
    }

    private void isOfLeaflet(Problem problem) {
        assertThat(problem.isError()).isTrue();
        assertThat(problem.code()).isEqualTo("AC722");
        assertThat(problem.location().file()).isEqualTo(server.base() + LEAFLET);
    }

    private void status(LocalDate changed, Optional<Map<String, String>> leaflets) {
        var page = new PageStatus(
                "0f",
                "en/guides/rest",
                List.of("en/guides/resting"),
                "sha256-01",
                Optional.of(changed),
                Optional.empty(),
                false);
        var status = new CopyStatus(
                RECALLED, "", new TreeMap<>(Map.of("guides/rest.html", page)), leaflets.map(TreeMap::new), List.of());
        server.put(CopyStatus.ADDRESS, status.json());
    }

    private List<Problem> found() {
        var at = Location.ofFile("recalls.yaml");
        var recall = new Recall(
                new Text("guides/rest", at), Text.none(at), RECALLED, new Text("Wrong.", at), new Text("Go.", at));
        var known = new Knowledge(RECALLED, List.of(recall), Optional.empty());
        return CopyExamination.of(server.base(), known, PublishedCopy.client())
                .problems()
                .list();
    }

    private static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
