package aftercare.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayedAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.google.com/url?q=https%3A%2F%2Fwww.example.org%2Fdoor&sa=D",
                "https://www.google.co.uk/url?sa=t&url=https://www.example.org/door",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fdoor&h=AT0",
                "https://l.instagram.com/?u=https%3A%2F%2Fwww.example.org%2Fdoor&e=AT0",
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fdoor&data=05",
                "https://slack-redir.net/link?url=https%3A%2F%2Fwww.example.org%2Fdoor",
                "https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fwww.example.org%2Fdoor"
            })
    void leadsToThePage(String address) {
        assertThat(RelayedAddress.of(address))
                .map(RelayedAddress.Relay::target)
                .contains("https://www.example.org/door");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../guides/rest.md",
                "https://www.google.com/maps?q=clinic",
                "https://www.example.org/url?q=https://www.example.net/",
                "https://www.google.com/url?q=door",
                "https://www.google.com/url?q=https%3A%2F%2Fwww.example.org%2F%ZZ",
                "https://www.facebook.com/clinic?u=https://www.example.org/"
            })
    void letsOthersBe(String address) {
        assertThat(RelayedAddress.of(address)).isEmpty();
    }
}
