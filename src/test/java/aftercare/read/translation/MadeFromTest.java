package aftercare.read.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose.CareCard;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.page.Translations;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.ContentFiles.Replacement;
import aftercare.read.file.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes the source of a translation whose texts are all recorded. */
class MadeFromTest {
    private static final String CHECK = """
            title: Sore?
            description: Find out.
            reviewed: 2026-11-22
            review-due: 2027-11-22
            start: fever
            questions:
              fever:
                signs: {fever: urgent}
                none: easing
                unsure: urgent
              easing:
                ask: Is it easing?
                list: [One, Two]
                answers:
                  - {id: "yes", label: "Yes", to: see}
                  - {id: "no", label: "No", to: see}
                unsure: see
            outcomes:
              urgent: {care: urgent, title: Ask today, safety-net: Call again.}
              see: {care: soon, title: Book, do: [Rest], safety-net: Call in 2 days.}
            """;

    private static final String SPANISH = """
            title: ¿Dolor?
            description: Averígüelo.
            questions:
              easing:
                ask: ¿Mejora?
                list: [Uno, Dos]
                answers: {"yes": "Sí", "no": "No"}
            outcomes:
              urgent: {title: Pregunte hoy, safety-net: Vuelva a llamar.}
              see: {title: Pida cita, do: [Descanse], safety-net: Llame en 2 días.}
            """;

    private static final String GUIDE = TestFolder.FRONT_MATTER + """
            ---
            ::: urgent
            - fever
            :::

            ## How long

            A day {may help}.

            ## Then

            Move.
            """;

    private static final String GUIA = TestFolder.FRONT_MATTER.replace("Heat or cold", "Calor") + """
            ---
            ::: urgent
            - fever
            :::

            ## Cuánto

            Un día {may help}.

            ## Luego

            Muévase.
            """;

    @TempDir
    private Path folder;

    private TestFolder content;

    @BeforeEach
    void recordAll() {
        content = new TestFolder(folder)
                .write("site.yaml", "title: Aftercare\nsource-locale: en\nlocales: {en: English, es: Español}\n")
                .write("es/index.md", "---\ntitle: Inicio\ndescription: La página.\n---\nPalabras.\n")
                .write("en/signs.yaml", signs("A fever"))
                .write("es/signs.yaml", "fever: {short: Fiebre, text: Fiebre alta, do: [Beba]}\n")
                .write("en/self-checks/sore.yaml", CHECK)
                .write("es/self-checks/sore.yaml", SPANISH)
                .write("en/guides/heat.md", GUIDE)
                .write("es/guides/heat.md", GUIA);
        var record = MadeFrom.NOTHING;
        for (var file : content.content().translations()) {
            record = file.isBegun() ? record.with(file.path().path(), file.units()) : record;
        }
        content.write("es/made-from.yaml", record.text());
    }

    private static String signs(String fever) {
        return "fever: {care: urgent, short: Fever, text: " + fever + ", do: [Drink], basis: consensus}\n"
                + "cough: {care: soon, text: A cough, basis: consensus}\n";
    }

    private TranslatedFile file(String path) {
        return content.content().translations().stream()
                .filter(file -> file.path().file().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stale(String path) {
        return file(path).in(State.STALE).stream()
                .map(TranslatedFile.Unit::name)
                .toList();
    }

    private Edition spanish() {
        return content.content().editions().get(1);
    }

    private List<String> problems() {
        return content.problems().stream()
                .filter(problem -> !problem.startsWith("AC141"))
                .toList();
    }

    @Test
    void nothingIsStaleWhileTheSourceStandsAsItWas() {
        assertThat(problems()).isEmpty();
        assertThat(content.content().translations()).noneMatch(TranslatedFile::isBehind);
        assertThat(file("es/self-checks/sore.yaml").units())
                .extracting(TranslatedFile.Unit::state)
                .containsOnly(State.CURRENT);
        assertThat(file("es/guides/heat.md").units())
                .extracting(TranslatedFile.Unit::name)
                .containsExactly(
                        "title", "description", "main-message", "opening", "sections.how-long", "sections.then");
    }

    @Test
    void lineBreaksOfTheSourceChangeNothing() {
        content.write("en/guides/heat.md", GUIDE.replace("A day {may help}.", "A\nday {may help}."));
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatIsNotRecordedIsNotStale() {
        content.write("es/made-from.yaml", "# nothing yet\n{}\n");
        content.write("en/signs.yaml", signs("A high fever"));
        assertThat(problems()).isEmpty();
        assertThat(file("es/signs.yaml").in(State.UNRECORDED))
                .extracting(TranslatedFile.Unit::name)
                .containsExactly("fever.short", "fever.text", "fever.do");
        assertThat(file("es/signs.yaml").in(State.MISSING))
                .extracting(TranslatedFile.Unit::name)
                .containsExactly("cough");
    }

    @Test
    void aStaleSignIsTheSources() {
        content.write("en/signs.yaml", signs("A fever of 40"));
        assertThat(problems()).containsExactly("AC183 content/es/signs.yaml:1:30");
        assertThat(spanish().signs()).hasEntrySatisfying("fever", fever -> {
            assertThat(fever.text().value()).isEqualTo("A fever of 40");
            assertThat(fever.text().isBorrowed()).isTrue();
            assertThat(fever.shortText().isBorrowed()).isTrue();
        });
    }

    /** Lost items and other numbers are no errors then: the translator is not at fault. */
    @ParameterizedTest
    @CsvSource({
        "do: [Rest], 'do: [Rest, Drink]', outcomes.see.do",
        "Call in 2 days, Call in 3 days, outcomes.see.safety-net",
        "title: Book, title: Call, outcomes.see.title"
    })
    void aStaleOutcomeIsTheSources(String was, String becomes, String unit) {
        content.write("en/self-checks/sore.yaml", CHECK.replace(was, becomes));
        assertThat(stale("es/self-checks/sore.yaml")).containsExactly(unit);
        assertThat(problems()).singleElement().asString().startsWith("AC183 content/es/self-checks/sore.yaml:10:");
        var check = spanish().selfChecks().get(0);
        assertThat(check.outcomes().get(1).title().isBorrowed()).isTrue();
        assertThat(check.outcomes().get(1).doItems().get(0).isBorrowed()).isTrue();
        assertThat(check.outcomes().get(0).title().isBorrowed()).isFalse();
    }

    @Test
    void aStaleQuestionKeepsItsWordsWhileTheyFit() {
        content.write("en/self-checks/sore.yaml", CHECK.replace("Is it easing?", "Is it better?"));
        assertThat(stale("es/self-checks/sore.yaml")).containsExactly("questions.easing.ask");
        assertThat(spanish().selfChecks().get(0).questions().get(1).ask().value())
                .isEqualTo("¿Mejora?");
        content.write("en/self-checks/sore.yaml", CHECK.replace("[One, Two]", "[One, Two, Three]"));
        assertThat(spanish().selfChecks().get(0).questions().get(1).list()).hasSize(3);
    }

    @Test
    void aQuestionWithANewAnswerIsTheSources() {
        content.write(
                "en/self-checks/sore.yaml",
                CHECK.replace("      - {id: \"no\"", "      - {id: half, label: Half, to: see}\n      - {id: \"no\""));
        assertThat(problems()).containsExactly("AC183 content/es/self-checks/sore.yaml:4:3");
        assertThat(spanish().selfChecks().get(0).questions().get(1).answers())
                .filteredOn(answer ->
                        List.of("Yes", "Half", "No").contains(answer.label().value()))
                .hasSize(3)
                .allMatch(answer -> answer.label().isBorrowed());
    }

    @ParameterizedTest
    @CsvSource({
        "A day, Two days, sections.how-long, 13",
        "may help, helps, sections.how-long, 13",
        "## Then, ## Later, sections.then, 1",
        "title: Heat or cold, title: Heat, title, 2"
    })
    void aStaleSectionIsTold(String was, String becomes, String unit, int line) {
        content.write("en/guides/heat.md", GUIDE.replace(was, becomes));
        assertThat(stale("es/guides/heat.md")).containsExactly(unit);
        assertThat(problems()).singleElement().asString().startsWith("AC183 content/es/guides/heat.md:" + line + ":");
        assertThat(card(guide()).more().pieces()).isEmpty();
        assertThat(Translations.of(content.content()).isBehind(guide())).isTrue();
    }

    @Test
    void aStaleCardIsTheSources() {
        content.write("en/guides/heat.md", GUIDE.replace("- fever", "- fever\n- cough"));
        assertThat(stale("es/guides/heat.md")).containsExactly("opening");
        assertThat(card(guide()).items())
                .extracting(item -> item.sign().value())
                .containsExactly("fever", "cough");
    }

    @Test
    void aNewCardOfTheSourceStandsInFront() {
        content.write("en/guides/heat.md", GUIDE.replace("## Then", "::: soon\n- cough\n:::\n\n## Then"));
        assertThat(problems()).containsExactly("AC183 content/es/guides/heat.md:13:4");
        assertThat(guide().body().blocks().subList(0, 2)).allMatch(CareCard.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"'- fever', '- cough', AC181", "'::: urgent', '::: soon', AC181", "'## Luego', '### Luego', AC182"})
    void withoutAChangeOfTheSourceATranslationHoldsWhatItHolds(String was, String becomes, String code) {
        content.write("es/guides/heat.md", GUIA.replace(was, becomes));
        assertThat(problems()).singleElement().asString().startsWith(code + " content/es/guides/heat.md");
    }

    @Test
    void aClinicsOwnGuideIsNotComparedWithTheTranslationOfTheStocks() {
        var own = new Replacement(
                "overrides/en/guides/heat.md",
                GUIDE.replace("- fever", "- cough").getBytes(UTF_8));
        var files = ContentFiles.inDirectory(folder, "content").replacing(Map.of("en/guides/heat.md", own));
        var read = new ContentReader(files, new MarkdownReader()).read();
        assertThat(read.problems().list()).extracting(problem -> problem.code()).containsOnly("AC141");
    }

    @Test
    void recordIsTheSameTextEachTimeAndTellsItsMistakes() {
        var record = MadeFrom.NOTHING.with("b.md", file("es/guides/heat.md").units());
        assertThat(record.with("a.yaml", file("es/signs.yaml").units()).text())
                .contains("a.yaml:\n  fever.do: sha256-")
                .matches("(?s).*a\\.yaml:.*b\\.md:\n  description: .*title: sha256-[0-9a-f]{16}\n");
        content.write("es/made-from.yaml", "signs.yaml: {fever.text: old}\nguides/heta.md: {title: sha256-0}\n");
        assertThat(problems())
                .contains(
                        "AC184 content/es/made-from.yaml:1:26",
                        "AC184 content/es/made-from.yaml:1:1",
                        "AC183 content/es/signs.yaml:1:30");
    }

    private Guide guide() {
        return spanish().guides().get(0);
    }

    private static CareCard card(Guide guide) {
        return (CareCard) guide.body().blocks().get(0);
    }
}
