package aftercare.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallNamesTest {
    private static final Location HERE = Location.ofFile("recalls.yaml");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Rest was renamed twice; cold and ice were joined into packs. */
    private static final RecallNames NAMES = new RecallNames(Map.of(
            "en/guides/rest", List.of("en/guides/resting", "en/guides/lying"),
            "es/guides/rest", List.of("es/guides/resting", "es/guides/descanso"),
            "en/guides/packs", List.of("en/guides/cold", "en/guides/ice"),
            "en/guides/move", List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guides/rest | guides/descanso guides/lying guides/resting",
                "es/guides/rest | es/guides/descanso es/guides/resting",
                "guides/resting | guides/rest",
                "en/guides/resting | en/guides/rest",
                "guides/cold | guides/packs",
                "guides/packs | guides/cold guides/ice",
                "guides/move | ''",
                "guides/unknown | ''"
            })
    void knowsUnderWhichOtherNamesARecallHolds(String path, String others) {
        assertThat(String.join(" ", NAMES.completed(recall(path)).also())).isEqualTo(others);
    }

    /** What was joined with a recalled text is another text, however often names are looked up. */
    @Test
    void staysWithOneTextWhenItIsCompletedAgain() {
        var once = NAMES.completed(recall("guides/cold"));

        assertThat(NAMES.completed(once)).isEqualTo(once);
        assertThat(once.isOf("en/guides/packs")).isTrue();
        assertThat(once.isOf("en/guides/ice")).isFalse();
    }

    @Test
    void withdrawsUnderEveryNameOnlyTheVersionThatWasRecalled() {
        var since = NAMES.completed(recall("guides/resting"));
        var one = new Recall(
                since.path(), text("sha256-01234567"), DAY, since.why(), since.remedy(), List.of("guides/rest"));

        assertThat(since.withdraws(version("sha256-89", DAY.minusDays(1)))).isTrue();
        assertThat(since.withdraws(version("sha256-89", DAY))).isFalse();
        assertThat(one.withdraws(version("sha256-0123456789", DAY))).isTrue();
        assertThat(one.withdraws(version("sha256-89", DAY.minusDays(1)))).isFalse();
    }

    private static NamedVersion version(String hash, LocalDate changed) {
        return new NamedVersion(List.of("en/guides/rest"), hash, changed, false);
    }

    private static Recall recall(String path) {
        return new Recall(text(path), Text.none(HERE), DAY, text("Wrong."), text("Go."));
    }

    private static Text text(String value) {
        return new Text(value, HERE);
    }
}
