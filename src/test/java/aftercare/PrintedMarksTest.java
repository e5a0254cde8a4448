package aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds a site with a translation, and reads the quotation marks of its page. In the samples _ is a no-break space. */
class PrintedMarksTest {
    private static final String TYPED = "\"A 'b' c\" o'neil@example.org \"\" --";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "en | “A ‘b’ c”",
                "pl | „A «b» c”",
                "de | „A ‚b‘ c“",
                "fr | «_A «_b_» c_»",
                "es | «A “b” c»",
                "nl | ‘A ‘b’ c’",
                "sv | ”A ’b’ c”"
            })
    void areThoseOfTheLanguage(String locale, String printed) throws IOException {
        assertThat(paragraph(locale)).isEqualTo(printed.replace('_', '\u00A0') + " o'neil@example.org \"\" –");
    }

    private String paragraph(String locale) throws IOException {
        var content = SmallContent.copyInto(folder);
        if (!locale.equals("en") && !locale.equals("es")) {
            Files.move(content.resolve("es"), content.resolve(locale));
            var site = content.resolve("site.yaml");
            Files.writeString(site, Files.readString(site).replace("es: Español", locale + ": Other"));
        }
        var guide = content.resolve(locale + "/guides/rest.md");
        Files.writeString(guide, Files.readString(guide) + "\n" + TYPED + "\n");
        var built = SmallContent.build(folder);
        var page =
                folder.resolve("site").resolve(locale.equals("en") ? "guides/rest.html" : locale + "/guides/rest.html");
        assertThat(page).as(built.problems().list().toString()).exists();
        return Jsoup.parse(page, "UTF-8").select("main p").stream()
                .map(words -> words.wholeText().strip())
                .filter(text -> text.contains("o'neil"))
                .findFirst()
                .orElseThrow();
    }
}
