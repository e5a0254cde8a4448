package aftercare.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.problem.Location;
import aftercare.status.PageStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecalledTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guides/rest.html | en/guides/rest | guides/rest.html embed/guides/rest.html leaflets/rest.pdf",
                "es/guides/rest.html | es/guides/rest | es/guides/rest.html es/embed/guides/rest.html es/leaflets/rest.pdf",
                "self-checks/rest.html | en/self-checks/rest | self-checks/rest.html embed/self-checks/rest.html",
                "index.html | en/home | index.html",
                "about.html | en/about | about.html"
            })
    void knowsTheFilesThatShowIt(String address, String text, String files) {
        assertThat(among(address, text))
                .singleElement()
                .satisfies(recalled ->
                        assertThat(String.join(" ", recalled.files())).isEqualTo(files));
    }

    /** What a copy says may come from anybody, and is asked for on its host alone. */
    @ParameterizedTest
    @ValueSource(strings = {"http://other.example/x", "//other.example/x", "../x.html", ""})
    void takesNoAddressThatLeadsElsewhere(String address) {
        assertThat(among(address, "en/guides/rest")).isEmpty();
    }

    /** A copy that was uploaded in part may show a version between the one that it tells of and the newest. */
    @Test
    void knowsAllVersionsThatWereRecalled() {
        var recalls = List.of(recall("sha256-01"), recall("sha256-02"));
        var pages = new TreeMap<>(Map.of("guides/rest.html", page("sha256-01")));

        var text = RecalledText.among(pages, new Knowledge(DAY, recalls, Optional.empty()))
                .get(0);

        assertThat(text.isWithdrawn(page("sha256-02"))).isTrue();
        assertThat(text.isWithdrawn(page("sha256-03"))).isFalse();
        assertThat(text.recall().version().value()).isEqualTo("sha256-01");
    }

    private static Recall recall(String version) {
        var at = Location.ofFile("recalls.yaml");
        return new Recall(
                new Text("guides/rest", at), new Text(version, at), DAY, new Text("Wrong.", at), new Text("Go.", at));
    }

    private static PageStatus page(String version) {
        return new PageStatus("0f", "en/guides/rest", List.of(), version, Optional.empty(), Optional.empty(), false);
    }

    private static List<RecalledText> among(String address, String text) {
        var at = Location.ofFile("recalls.yaml");
        var path = new Text(text.substring(text.indexOf('/') + 1), at);
        var recall = new Recall(path, Text.none(at), DAY, new Text("Wrong.", at), new Text("Go.", at));
        var page =
                new PageStatus("0f", text, List.of(), "sha256-0123456789ab", Optional.empty(), Optional.empty(), false);
        return RecalledText.among(
                new TreeMap<>(Map.of(address, page)), new Knowledge(DAY, List.of(recall), Optional.empty()));
    }
}
