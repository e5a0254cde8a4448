package aftercare.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.ContentPath;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that whatever looks like an address is printed as it was typed, in any language. */
class AddressesAsTypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'neil@example.org",
                "mary.o'hara--clinic@example.org",
                "https://example.org/o'neil/a--b...c",
                "https://example.org/?q=\"rest\"--now",
                "www.example.org/it's",
                "ftp://files.example.org/don't---touch",
                "gopher://example.org/a--b",
                "example.org/patient's--guide",
                "xn--bcher-kva.example",
                "o'neil.example.org",
                "night--clinic.example.org",
                "patient's--notes...final.pdf",
                "back'n'neck.docx",
                "~/o'neil--notes",
                "/srv/o'neil/notes--old",
                "../it's/a--b",
                "C:\\Users\\o'neil\\notes--old",
                "tel:+49--30--111",
                "sms:111'2",
                "mailto:o'neil@example.org?subject=a--b",
                "@o'neil",
                "@night--clinic",
                "10.1000/ab--c'd"
            })
    void isLeftAsTyped(String address) {
        for (var locale : new String[] {"en", "de", "fr", "es", "pl", "nl", "sv"}) {
            assertThat(shown(locale, "Go " + address + " now.")).isEqualTo("Go " + address + " now.");
            assertThat(shown(locale, "Go (" + address + ").")).isEqualTo("Go (" + address + ").");
            assertThat(shown(locale, "::: note Go " + address + " now\nRest.\n:::"))
                    .contains("Go " + address + " now");
        }
    }

    /** A link to a part of the name would lead to another mailbox. */
    @ParameterizedTest
    @ValueSource(strings = {"o'neil@example.org", "o’neil@example.org", "d'angelo.x@example.org"})
    void noLinkLeadsToAnotherMailbox(String address) {
        assertThat(html("en", "Write to " + address + " today.")).doesNotContain("href");
        assertThat(html("en", "Write to '" + "neil@example.org' today.")).contains("mailto:neil@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "See \"www.example.org/a\" and 'example.org'.   | See “www.example.org/a” and ‘example.org’.",
                "It's example.org's own page, isn't it?        | It’s example.org’s own page, isn’t it?",
                "[Don't wait](https://example.org/a) -- go     | Don’t wait – go",
                "[Rest--now](https://example.org/a)...         | Rest–now…",
                "\"Write to help@example.org\" -- they're in.   | “Write to help@example.org” – they’re in.",
                "Don't lift...and rest. It's 5 o'clock.Then    | Don’t lift…and rest. It’s 5 o’clock.Then",
                "and/or's, St.John's, 2--3 days, i.e. it's so  | and/or’s, St.John’s, 2–3 days, i.e. it’s so"
            })
    void wordsAroundAddressesAreSet(String typed, String printed) {
        assertThat(shown("en", typed)).isEqualTo(printed);
    }

    private static String shown(String locale, String text) {
        return Jsoup.parseBodyFragment(html(locale, text)).text();
    }

    private static String html(String locale, String text) {
        var reader = new MarkdownReader();
        var read = reader.read(new MarkdownText(new ContentPath(locale, "guides/x.md"), "x.md", text + "\n", 1, 1));
        return Shown.of(read.value().orElseThrow());
    }
}
