package aftercare.markdown.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests quotation marks by language, and apostrophes. In the samples _ stands for a no-break space. */
class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "en    | “Say ‘yes’ now”, it’s ‘no’.",
                "en-GB | “Say ‘yes’ now”, it’s ‘no’.",
                "de    | „Say ‚yes‘ now“, it’s ‚no‘.",
                "de-AT | „Say ‚yes‘ now“, it’s ‚no‘.",
                "fr    | «_Say «_yes_» now_», it’s «_no_».",
                "fr-CH | «Say ‹yes› now», it’s ‹no›.",
                "es    | «Say “yes” now», it’s “no”.",
                "es-MX | “Say ‘yes’ now”, it’s ‘no’.",
                "pl    | „Say «yes» now”, it’s «no».",
                "it    | «Say “yes” now», it’s “no”.",
                "pt-PT | «Say “yes” now», it’s “no”.",
                "pt-BR | “Say ‘yes’ now”, it’s ‘no’.",
                "cs    | „Say ‚yes‘ now“, it’s ‚no‘.",
                "hu    | „Say »yes« now”, it’s »no«.",
                "sv    | ”Say ’yes’ now”, it’s ’no’.",
                "ru    | «Say „yes“ now», it’s „no“.",
                "ja    | 「Say 『yes』 now」, it’s 『no』.",
                "xx    | “Say ‘yes’ now”, it’s ‘no’."
            })
    void marksAreThoseOfTheLanguage(String locale, String printed) {
        assertThat(Typography.of(locale).curl("\"Say 'yes' now\", it's 'no'."))
                .isEqualTo(printed.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "en | 'Tis the season, 'twas fine.             | ’Tis the season, ’twas fine.",
                "en | rock 'n' roll, give 'em rest             | rock ’n’ roll, give ’em rest",
                "en | the '90s and 'the 1990s'                 | the ’90s and ‘the 1990s’",
                "it | dell'anno '68, un po' di '24 ore'        | dell’anno ’68, un po’ di “24 ore”",
                "en | class of '98, 'cause it hurts            | class of ’98, ’cause it hurts",
                "en | 'cause of rain we stayed in the students' room | ’cause of rain we stayed in the students’ room",
                "en | 'Cause of pain' and '24 hours'           | ‘Cause of pain’ and ‘24 hours’",
                "en | clients' needs, James's o'clock          | clients’ needs, James’s o’clock",
                "en | ('yes') \"'yes'\" ['a b']                | (‘yes’) “‘yes’” [‘a b’]",
                "en | She is 5' 10\", on a 6'2\" bed, 3' long.   | She is 5' 10\", on a 6'2\" bed, 3' long.",
                "en | \"since 1990\", 'the 5', in the 90's       | “since 1990”, ‘the 5’, in the 90’s",
                "de | Hans' Auto, geht's? 's war so.           | Hans’ Auto, geht’s? ’s war so.",
                "de | \"Hans' Auto\" und 'Hans' Auto'          | „Hans’ Auto“ und ‚Hans‘ Auto’",
                "fr | l'eau, aujourd'hui                       | l’eau, aujourd’hui",
                "cs | Klid a 'ne'                              | Klid a ‚ne‘",
                "pl | Odpoczynek i 'nie'                       | Odpoczynek i «nie»",
                "nl | 's avonds, 't is zo                      | ’s avonds, ’t is zo",
                "it | un po' d'acqua                           | un po’ d’acqua",
                "he | צה\"ל צ'יפס                              | צה״ל צ׳יפס"
            })
    void apostrophesAreTold(String locale, String typed, String printed) {
        assertThat(Typography.of(locale).curl(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "en | She said, \"I'm 'fine'.\"            | She said, “I’m ‘fine’.”",
                "en | \"'Tis 'me',\" he said.              | “’Tis ‘me’,” he said.",
                "en | Therapists' \"own\" words             | Therapists’ “own” words",
                "en | \"Rest\"—\"or move\"                  | “Rest”—“or move”",
                "en | the '80s' music, 'til late            | the ’80s’ music, ’til late",
                "en | He said \"she said 'no' and 'yes'\"   | He said “she said ‘no’ and ‘yes’”",
                "de | Er sagte: \"Geht's 'gut'?\"           | Er sagte: „Geht’s ‚gut‘?“",
                "fr | L'\"oui\" d'aujourd'hui               | L’«_oui_» d’aujourd’hui",
                "it | All'\"acqua\" dell'\"Arno\"           | All’«acqua» dell’«Arno»",
                "ca | Digues \"sí\" a l'\"aigua\"           | Digues «sí» a l’«aigua»",
                "es | ¿\"Sí\" o \"no\"?                     | ¿«Sí» o «no»?",
                "ja | 彼は\"はい\"と\"いいえ\"と言った            | 彼は「はい」と「いいえ」と言った",
                "zh | 说\"是\"吧，\"不\"。                    | 说“是”吧，“不”。",
                "th | พูด\"ใช่\"แล้ว                         | พูด“ใช่”แล้ว",
                "uk | Скажи \"так\", м'яз                   | Скажи «так», м’яз",
                "mt | l-\"iva\" ta' Malta                   | l-“iva” ta’ Malta"
            })
    void marksStandRightInSentences(String locale, String typed, String printed) {
        assertThat(Typography.of(locale).curl(typed)).isEqualTo(printed.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "\"'\"'", " ' ", "' '", "a'", "'a"})
    void lonelyMarksDoNoHarm(String typed) {
        assertThat(Typography.of("de").curl(typed)).doesNotContain("'", "\"");
        assertThat(Typography.asTyped().curl(typed)).isEqualTo(typed);
    }

    /** Two like marks side by side quote nothing, and may be the seconds of an angle. */
    @ParameterizedTest
    @ValueSource(strings = {"''", "\"\"", "Write \"\" here, and \"\" there", "an angle of 5''", "\"\"\""})
    void marksSideBySideStayAsTyped(String typed) {
        assertThat(Typography.of("de").curl(typed)).isEqualTo(typed);
        assertThat(Typography.of("en").curl("\"Rest\" " + typed + " \"now\"")).isEqualTo("“Rest” " + typed + " “now”");
    }

    static Stream<String> quotes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/writing/quotes.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void isPrintedAsAPersonMeansIt(String line) {
        var parts = line.split(" \\| ", 3);
        assertThat(Typography.of(parts[0]).curl(parts[1]).replace('\u00A0', '_'))
                .isEqualTo(parts[2]);
    }
}
