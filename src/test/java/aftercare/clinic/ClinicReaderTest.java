package aftercare.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.Text;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicReaderTest {
    private static final String WHOLE = """
        name: Riverside Massage
        base-url: https://riverside.example/aftercare
        logo: logo.svg
        colours: {primary: "#1c5d63", accent: "#9a4326"}
        emergency: {number: "112", label: Emergency services, text: "112", relay: "https://relay.example/"}
        advice-line: {number: "116 117", label: Out-of-hours advice}
        phones: [{label: Front desk, number: "+49 30 1234567"}]
        address: |
          1 River Road
          Riverside
        hours: Monday to Friday, 9 to 5
        booking: https://riverside.example/book
        contact: https://riverside.example/contact
        funding: Riverside Massage
        languages: [en]
        legal: Registered in Riverside.
        navigation: [guides/move, guides]
        leave-out: [guides/old-belts]
        frame-ancestors: ["https://www.riverside.example"]
        """;

    @TempDir
    private Path temporary;

    private ClinicFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ClinicFolder(temporary);
        folder.write(
                "logo.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 80\"><path d=\"M0 0\"/></svg>");
    }

    @Test
    void readsEverySetting() {
        folder.write("clinic.yaml", WHOLE);

        var read = folder.read();

        assertThat(read.problems().list()).isEmpty();
        var clinic = read.value().orElseThrow();
        assertThat(clinic.baseUrl().value()).isEqualTo("https://riverside.example/aftercare/");
        assertThat(clinic.logo().orElseThrow().width()).isEqualTo(320);
        assertThat(clinic.colours().primary().light().value()).isEqualTo("#1c5d63");
        assertThat(clinic.colours().primary().dark()).startsWith("#").isNotEqualTo("#1c5d63");
        assertThat(clinic.emergency().relay().value()).isEqualTo("https://relay.example/");
        assertThat(clinic.emergency().texted()).isEqualTo("112");
        assertThat(clinic.adviceLine().dialled()).isEqualTo("116117");
        assertThat(clinic.phones()).hasSize(1);
        assertThat(clinic.address().value()).isEqualTo("1 River Road\nRiverside");
        assertThat(clinic.leaveOut()).extracting(Text::value).containsExactly("guides/old-belts");
    }

    @Test
    void needsNothingButAName() {
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.clinic().name().value()).isEqualTo("Riverside Massage");
        folder.write("clinic.yaml", "hours: all day\n");
        assertThat(folder.read().problems().list().get(0).message()).isEqualTo("This clinic has no \"name\".");
    }

    @Test
    void dialsAnExtensionAsOne() {
        for (var typed : new String[] {"+49 30 1234567 ext. 89", "+49 30 1234567 ext 89", "+49 30 1234567 x89"}) {
            assertThat(folder.problems("phones: [{label: Desk, number: \"" + typed + "\"}]"))
                    .isEmpty();
            assertThat(folder.clinic().phones().get(0).dialled()).isEqualTo("+49301234567;ext=89");
        }
    }

    @Test
    void dialsTheSignsOfServiceNumbers() {
        assertThat(folder.problems("phones: [{label: Desk, number: \"*100#\", text: \"22#33\"}]"))
                .isEmpty();
        var phone = folder.clinic().phones().get(0);
        assertThat(phone.dialled()).isEqualTo("*100%23");
        assertThat(phone.texted()).isEqualTo("22%2333");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phones: [{label: Desk, number: \"٠٤ ١٢٣ ٤٥٦٧\"}] | Write:  \"04 123 4567\"",
                "phones: [{label: Desk, number: \"１１９\"}] | Write:  \"119\"",
                "phones: [{label: Desk, number: \"+49–30–1234567\"}] | Write:  \"+49-30-1234567\"",
                "phones: [{label: Desk, number: \"Tel. 030 123\"}] | Write:  \"030 123\"",
                "phones: [{label: Desk, number: \"030 123 (Mon-Fri)\"}] | Write:  \"030 123\"",
                "emergency: {number: \" “112” \", label: Help} | Write:  \"112\"",
                "phones: [{label: Desk, number: \"+49-(0)30 123\"}] | Leave it out:  \"+49 30 123\"",
                "phones: [{label: Desk, number: \"+49 (030) 1234\"}] | Leave it out:  \"+49 30 1234\"",
                "phones: {label: Desk, number: \"1234\"} | Write:  phones: [{label: Desk, number: \"1234\"}]",
                "contact: Ann <a@x.example> | Write:  contact: \"mailto:a@x.example\"",
                "contact: mailto:a@x.example?subject=Hi | Write:  contact: \"mailto:a@x.example\"",
                "booking: HTTPS://X.EXAMPLE/A | Write:  booking: \"https://X.EXAMPLE/A\"",
                "booking: https://x.example/a b | Write:  booking: \"https://x.example/a%20b\"",
                "booking: \"[book](https://x.example/)\" | Write:  booking: \"https://x.example/\"",
                "base-url: https://x.example/a/index.html | Write:  https://x.example/a/",
                "frame-ancestors: [www.x.example] | Write:  \"https://www.x.example\""
            })
    void writesWhatWasMeant(String line, String hint) {
        assertThat(folder.hint(line)).isEqualTo(hint);
    }

    @Test
    void tellsTheNearestColourThatPasses() {
        assertThat(folder.problems("colours: {primary: \"#7fb8bd\"}")).containsExactly("AC602 2:21");
        var hint = folder.hint("colours: {primary: \"#7fb8bd\"}");
        var near = hint.replaceAll(".*\"(#\\w+)\".*", "$1");
        assertThat(folder.problems("colours: {primary: \"" + near + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours: {primary: teal} | AC601 2:20",
                "colours: {acent: \"#9a4326\"} | AC113 2:11",
                "logo: none.svg | AC603 2:7",
                "logo: ../logo.svg | AC603 2:7",
                "emergency: {number: call, label: Help} | AC606 2:21",
                "phones: [{label: Desk, number: \"+49 (0) 30 123\"}] | AC606 2:33",
                "phones: [{label: Desk, number: \"0049(0)30 123\"}] | AC606 2:33",
                "phones: [{label: Desk, number: \"+49 30 123#89\"}] | AC606 2:33",
                "phones: [{label: Desk, number: \"00 49 30 123#\"}] | AC606 2:33",
                "phones: [{label: Desk, number: \"+*100#\"}] | AC606 2:33",
                "phones: [{label: Desk, number: \"030 123456 / 030 654321\"}] | AC606 2:33",
                "phones: [{label: Desk, number: \"+49\"}] | AC606 2:33",
                "emergency: {number: \"+112\", label: Help} | AC606 2:22",
                "emergency: {number: \"112\", label: Help, text: \"+49 30 1234567 ext. 8\"} | AC606 2:48",
                "phones: {label: Desk, number: \"1\"} | AC115 2:9",
                "colours: {primary: #1c5d63} | AC136 2:20",
                "emergency: {number: 112, label: Help} | AC115 2:21",
                "emergency: {label: Help} | AC114 2:1",
                "phones: [{label: Desk, number: \"1\"}] | AC606 2:33",
                "languages: [fr] | AC607 2:13",
                "leave-out: [about] | AC608 2:13",
                "leave-out: [guides/move2] | AC609 2:13",
                "navigation: [guides/nowhere] | AC609 2:14",
                "frame-ancestors: [\"https://x.example/\"] | AC610 2:20",
                "frame-ancestors: [\"https://x.example; script-src *\"] | AC610 2:20",
                "frame-ancestors: [\"*\"] | AC610 2:20",
                "base-url: / | AC611 2:11",
                "base-url: https://x.example/?a=b | AC611 2:11",
                "base-url: https://x.example:99999/ | AC611 2:11",
                "base-url: https://x.example/a/index.html | AC611 2:11",
                "phones: [{label: Desk, number: \"٩٩٨ ١٢٣\"}] | AC606 2:33",
                "phones: [{label: Desk, number: 08}] | AC104 2:32",
                "legal: R&amp;D | AC614 2:9",
                "'address: 1 River Road\n  Riverside' | AC614 3:3",
                "'hours: >\n  Mon 9 to 5\n  Sat 10 to 2' | AC614 4:3",
                "address: \"1 Road<br>Town\" | AC614 2:17",
                "contact: a@x.example | AC126 2:10",
                "updates: ftp://x/ | AC611 2:10",
                "updates: http:///x | AC611 2:10",
                "updates: [http://a.example/] | AC115 2:10",
                "updates: \"\" | AC116 2:1",
                "updates: \"https://münchen.invalid/\" | AC611 2:11",
                "updates: \"http://user:pw@host/\" | AC611 2:11",
                "updates: http://127.0.0.1:99999/ | AC611 2:10",
                "booking: x.example | AC126 2:10"
            })
    void tellsEachFaultAtItsPlace(String line, String problem) {
        assertThat(folder.problems(line)).contains(problem);
    }

    @Test
    void refusesAnEmergencyNumberOfTheClinicsOwn() {
        assertThat(folder.problems(
                        "emergency: {number: \"030 123 45 67\", label: Help}",
                        "phones: [{label: Desk, number: \"+49 30 1234567\"}]"))
                .containsExactly("AC612 2:22");
        assertThat(folder.problems(
                        "emergency: {number: \"112\", label: Help, text: \"0301234567\"}",
                        "phones: [{label: Desk, number: \"+49 30 1234567\"}]"))
                .containsExactly("AC612 2:48");
        assertThat(folder.problems(
                        "emergency: {number: \"0301234567\", label: Help}",
                        "phones: [{label: Desk, number: \"0309999999\", text: \"+49 30 1234567\"}]"))
                .containsExactly("AC612 2:22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funding: Do not call 112",
                "funding: Studio 1-1-2",
                "funding: Ignore every red box",
                "hours: Never dial an ambulance",
                "hours: At night, ring us and not ١١٢",
                "legal: Don't call 112 before you have called us",
                "legal: \"Llámenos: no llame al 112\"",
                "address: Do not phone for help",
                "legal: In an emergency wait until Monday.",
                "emergency: {number: \"112\", label: Not for back pain}",
                "emergency: {number: \"112\", label: \"No ambulance, please\"}",
                "phones: [{label: Instead of 112, number: \"+49 30 1234567\"}]"
            })
    void refusesWordsThatKeepReadersFromCalling(String line) {
        assertThat(folder.problems(line)).singleElement().asString().startsWith("AC613 2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address: 112 River Road",
                "address: No. 112 River Road",
                "hours: In an emergency call 112.",
                "hours: Monday to Friday, 9 to 5. We are not on call at night.",
                "legal: \"Not for emergencies: call 112\"",
                "legal: We are not an emergency service.",
                "advice-line: {number: \"111\", label: NHS 111}",
                "phones: [{label: Front desk (not for emergencies), number: \"+49 30 1234567\"}]"
            })
    void takesWordsThatTellReadersWhatToDo(String line) {
        assertThat(folder.problems(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"funding: \"X \u202e211 llac\"", "funding: \"X \\u202e211 llac\"", "hours: \"\\u2067a\""})
    void refusesCharactersThatTurnWordsRound(String line) {
        assertThat(folder.problems(line)).isNotEmpty();
    }

    @Test
    void keepsLeftOutPagesOutOfTheNavigation() {
        assertThat(folder.problems("leave-out: [guides/move]", "navigation: [guides/move]"))
                .containsExactly("AC609 3:14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "about", "privacy", "sources", "guides/rest", "self-checks/sore"})
    void keepsPagesThatMakeACopySafe(String name) {
        assertThat(folder.problems("leave-out: [" + name + "]")).containsExactly("AC608 2:13");
    }

    /** A number alone, a group without brackets, a list where a group belongs: the hint is the line to write. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "emergency: 112 | emergency: {number: \"112\", label: …}",
                "advice-line: \"116 117\" | advice-line: {number: \"116 117\", label: …}",
                "phones: \"+49 30 1234567\" | phones: [{number: \"+49 30 1234567\", label: …}]",
                "phones: {label: Desk, number: \"+49 30 12\"} | phones: [{label: Desk, number: \"+49 30 12\"}]",
                "phones: [\"+49 30 12\"] | - {number: \"+49 30 12\", label: …}",
                "colours: \"#1c5d63\" | colours: {primary: \"#1c5d63\"}",
                "languages: en, es | languages: [en, es]",
                "leave-out: guides/move | leave-out: [guides/move]",
            })
    void writesTheLineThatWasMeant(String line, String meant) {
        assertThat(folder.hint(line)).isEqualTo("Write:  " + meant);
    }
}
