package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.status.CopyStatus;
import aftercare.status.PageStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found without a built site to compare a copy with. */
class CopyExaminationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String[] OF_REST = {"guides/rest.html", "embed/guides/rest.html", "leaflets/rest.pdf"};

    private CopyServer server;

    @BeforeEach
    void publish() throws IOException {
        server = new CopyServer();
        server.put("index.html", "<meta content=\"default-src 'none'\"><p>home</p>");
        server.put(CopyStatus.ADDRESS, status());
    }

    private static String status() {
        var page = new PageStatus(
                "0f",
                "en/guides/rest",
                List.of(),
                "sha256-0123456789abcdef",
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.empty(),
                false);
        return new CopyStatus(TODAY, "", new TreeMap<>(Map.of("guides/rest.html", page)), Optional.empty(), List.of())
                .json();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void healthyCopyHasNoProblemAndTakesTwoRequests() {
        var diagnosis = examine();

        assertThat(diagnosis.problems().list()).isEmpty();
        assertThat(diagnosis.requests()).isEqualTo(2);
    }

    @Test
    void tellsHeadersThatAreMissingAndCookies() {
        server.withoutHeader.add("Content-Security-Policy");
        server.withoutHeader.add("Referrer-Policy");
        server.added.put("Set-Cookie", "visitor=1");

        assertThat(examine().problems().list())
                .allMatch(problem -> problem.code().equals("AC715"))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("Content-Security-Policy, Referrer-Policy"))
                .anyMatch(message -> message.contains("Set-Cookie"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"format\":2,\"made\":\"2026-11-22\",\"pages\":{}}"})
    void saysThatTheStatusIsThereAndCannotBeRead(String text) {
        server.put(CopyStatus.ADDRESS, text);

        assertThat(examine().problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC725");
            assertThat(problem.message()).doesNotContain("has no");
        });
    }

    @Test
    void saysThatTheStatusIsMissing() {
        server.files.remove(CopyStatus.ADDRESS);

        assertThat(examine().problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("AC725");
            assertThat(problem.message()).contains("404");
        });

        server.failing.add(CopyStatus.ADDRESS);
        assertThat(examine().problems().list()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("500");
            assertThat(problem.hint()).contains("log");
        });
    }

    @Test
    void namesEachFileThatStillShowsARecalledText() {
        for (var address : OF_REST) {
            server.put(address, "<p>lie still for days</p>");
        }

        assertThat(recalled()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(OF_REST);
            assertThat(problem.hint()).contains(OF_REST).contains("Take the page away. ");
        });

        server.files.remove("guides/rest.html");
        assertThat(recalled()).singleElement().satisfies(problem -> {
            assertThat(problem.hint()).contains(OF_REST[1], OF_REST[2]).doesNotContain("`guides/rest.html`");
            assertThat(problem.location().file()).isEqualTo(server.base() + OF_REST[1]);
        });
    }

    @Test
    void isContentWhenARecalledTextWasTakenAway() {
        assertThat(recalled()).isEmpty();

        server.isEverythingThere = true;
        assertThat(recalled()).isEmpty();
    }

    @Test
    void isContentWhereTheNewVersionStandsAndTheStatusIsOld() {
        server.put("guides/rest.html", shownSince("2026-11-21"));

        assertThat(recalled()).isEmpty();
    }

    @Test
    void namesTheFilesThatStayedOldBesideANewPage() {
        server.put("guides/rest.html", shownSince("2026-11-21"));
        server.put(OF_REST[1], shownSince("2026-11-01"));
        server.put(OF_REST[2], "a leaflet, which does not say its version");

        assertThat(recalled()).hasSize(2).allMatch(problem -> problem.code().equals("AC722"));
        assertThat(recalled())
                .filteredOn(Problem::isError)
                .singleElement()
                .matches(problem ->
                        problem.hint().contains(OF_REST[1]) && !problem.hint().contains(OF_REST[2]));
        assertThat(recalled())
                .filteredOn(problem -> !problem.isError())
                .singleElement()
                .matches(problem -> problem.message().contains(OF_REST[2]));
    }

    private static String shownSince(String day) {
        return "<html lang=\"en\"><section class=\"standing x\"><time datetime=\"" + day
                + "\"><time datetime=\"2027-11-21\"><code>fedcba987654</code></section>";
    }

    @Test
    void believesTheStatusWhereTheServerFails() {
        server.failing.add("guides/rest.html");

        assertThat(recalled()).hasSize(1);
    }

    @Test
    void isWholeWordsWhereARecallSaysNeitherWhyNorWhatToDo() {
        server.put(OF_REST[0], "<p>lie still for days</p>");
        var at = Location.ofFile("status.json");
        var recall = new Recall(
                new Text("guides/rest", at), Text.none(at), LocalDate.of(2026, 11, 20), Text.none(at), Text.none(at));

        assertThat(recalled(recall)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).endsWith("2026-11-20.");
            assertThat(problem.hint()).matches("\\p{Lu}.*");
        });
    }

    @Test
    void saysWhichFilesOfManyRecalledTextsWereNotAsked() {
        var pages = new TreeMap<String, PageStatus>();
        var recalls = new ArrayList<Recall>();
        var at = Location.ofFile("recalls.yaml");
        var day = LocalDate.of(2026, 11, 20);
        for (int i = 0; i < 30; i++) {
            var text = "guides/g" + i;
            pages.put(
                    text + ".html",
                    new PageStatus(
                            "0f", "en/" + text, List.of(), "sha256-01", Optional.empty(), Optional.empty(), false));
            recalls.add(
                    new Recall(new Text(text, at), Text.none(at), day, new Text("Wrong.", at), new Text("Go.", at)));
        }
        server.put(CopyStatus.ADDRESS, new CopyStatus(TODAY, "", pages, Optional.empty(), List.of()).json());

        assertThat(recalled(recalls.toArray(Recall[]::new)))
                .extracting(Problem::code)
                .containsExactly("AC721");
    }

    private List<Problem> recalled() {
        var at = Location.ofFile("recalls.yaml");
        var recall = new Recall(
                new Text("guides/rest", at),
                Text.none(at),
                LocalDate.of(2026, 11, 20),
                new Text("It told people to lie still.", at),
                new Text("Take the page away", at));
        return recalled(recall);
    }

    private List<Problem> recalled(Recall... recalls) {
        return CopyExamination.of(
                        server.base(), new Knowledge(TODAY, List.of(recalls), Optional.empty()), PublishedCopy.client())
                .problems()
                .list();
    }

    private Diagnosis examine() {
        return CopyExamination.of(server.base(), Knowledge.of(TODAY), PublishedCopy.client());
    }
}
