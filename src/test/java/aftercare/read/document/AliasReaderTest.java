package aftercare.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for an old address of a wrong form. */
class AliasReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guides/resting | guides/resting.html",
                "/guides/resting/ | guides/resting.html",
                "guides/resting.HTML | guides/resting.html",
                "https://clinic.example/aftercare/guides/resting.html | guides/resting.html",
                "https://clinic.example/ | guides/old-name.html",
                "es/guides/resting.htm | guides/resting.html",
                "guides\\resting.html | guides/resting.html",
                "guides//resting.html | guides/resting.html",
                "guides/../resting.html | guides/resting.html",
                "./guides/resting.html | guides/resting.html",
                "guides/café.html | guides/cafe.html",
                "guides/cafe\u0301.html | guides/cafe.html",
                "guides/rest ing.html | guides/rest-ing.html",
                "guides/resting.html#how | guides/resting.html",
                "resting | guides/resting.html",
                "湿布 | guides/old-name.html",
                "'' | guides/old-name.html"
            })
    void offersTheAddressThatWasMeant(String typed, String meant) {
        assertThat(AliasReader.meant(typed, "guides")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"team | team.html", "/Team.php | Team.html", "guides/team | guides/team.html"})
    void offersAnAddressAtTheTopToASinglePage(String typed, String meant) {
        assertThat(AliasReader.meant(typed, "")).isEqualTo(meant);
    }
}
