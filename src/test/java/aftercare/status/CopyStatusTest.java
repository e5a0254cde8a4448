package aftercare.status;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Recall;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyStatusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Location HERE = Location.ofFile("status.json");

    @Test
    void readsWhatItWrites() {
        var page = new PageStatus(
                "",
                "en/guides/rest",
                List.of("en/guides/resting"),
                "sha256-0123",
                Optional.of(DAY),
                Optional.of(DAY),
                true);
        var recall = new Recall(
                text("guides/rest"),
                text(""),
                DAY,
                text("It said: \"stay\"\nعش"),
                text("Look: again \\ #"),
                List.of("guides/resting"));
        var status = new CopyStatus(
                        DAY, "", new TreeMap<>(Map.of("guides/rest.html", page)), Optional.empty(), List.of(recall))
                .withSha256(
                        Map.of("guides/rest.html", "ab12", "index.html", "cd34"), Map.of("leaflets/rest.pdf", "ef56"));

        var read = StatusReader.read(status.json(), "status.json").orElseThrow();

        assertThat(read.made()).isEqualTo(DAY);
        assertThat(read.updates()).isEmpty();
        assertThat(read.pages()).isEqualTo(status.pages());
        assertThat(read.leaflets()).isEqualTo(status.leaflets());
        assertThat(read.version()).isEqualTo(status.version()).startsWith("sha256-");
        assertThat(read.recalls()).singleElement().satisfies(one -> {
            assertThat(one.why().value()).isEqualTo(recall.why().value());
            assertThat(one.remedy().value()).isEqualTo(recall.remedy().value());
            assertThat(one.version().value()).isEmpty();
            assertThat(one.also()).isEqualTo(recall.also());
        });
    }

    @Test
    void readsWhatAnOlderVersionWrote() {
        var json = "{\"format\":1,\"made\":\"2026-11-20\",\"pages\":{\"a.html\":{\"sha256\":\"ab\",\"text\":\"en/a\"}},"
                + "\"recalls\":[{\"path\":\"guides/a\",\"date\":\"2026-11-20\"}]}";

        assertThat(StatusReader.read(json, "status.json")).hasValueSatisfying(read -> {
            assertThat(read.leaflets()).isEmpty();
            assertThat(read.pages().get("a.html")).extracting(PageStatus::names).isEqualTo(List.of("en/a"));
            assertThat(read.recalls())
                    .singleElement()
                    .matches(recall -> recall.also().isEmpty());
        });
    }

    /** A later version may say more. */
    @Test
    void passesOverWhatItDoesNotKnow() {
        var json =
                "{\"format\":1,\"new\":[{}],\"made\":\"2026-11-20\",\"pages\":{\"index.html\":{\"sha256\":\"ab\",\"new\":1}}}";

        assertThat(StatusReader.read(json, "status.json")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "<html><p>Hello</p></html>",
                "{\"format\":2,\"made\":\"2026-11-20\",\"pages\":{}}",
                "{\"format\":1,\"made\":\"2026-11-20\",\"pages\":{\"a.html\":{\"text\":\"en/a\",\"was\":\"en/b\"}}}",
                "{\"format\":1,\"made\":\"2026-11-20\",\"pages\":{},\"leaflets\":[]}",
                "{\"format\":1,\"made\":\"2026-11-20\",\"pages\":{},\"leaflets\":{\"leaflets/a.pdf\":\"ab\"}}",
                "{\"format\":1,\"made\":\"2026-11-20\",\"pages\":{},\"recalls\":[{\"path\":\"guides/a\",\"date\":\"2026-11-20\",\"also\":{}}]}"
            })
    void refusesWhatIsNoStatus(String text) {
        assertThat(StatusReader.read(text, "status.json")).isEmpty();
    }

    private static Text text(String value) {
        return new Text(value, HERE);
    }
}
