package aftercare.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.cli.Session;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
    private static final String FILE = "content/en/guides/heat-and-cold.md";
    private static final Map<String, List<String>> SOURCES =
            Map.of(FILE, List.of("---", "title: Heat: and cold", "description: When to use warmth", "---"));

    private final Session session = Session.in(Path.of(""));

    @Test
    void showsWhereWhatAndWhatInstead() {
        print(Problem.error(
                "AC104",
                new Location(FILE, 2, 12),
                "A second colon starts a new setting here.",
                "Put the title in quotes:  title: \"Heat: and cold\""));

        assertThat(session.out()).isEqualToNormalizingNewlines("""
                        error AC104 content/en/guides/heat-and-cold.md:2:12
                          1 | ---
                          2 | title: Heat: and cold
                            |            ^ A second colon starts a new setting here.
                          3 | description: When to use warmth
                          Put the title in quotes:  title: "Heat: and cold"
                          Readers would not find this page. The published site has not been changed.

                        """);
    }

    @Test
    void saysStateOfPublishedSiteOnce() {
        print(error("AC104", 2), error("AC104", 3), Problem.error("AC105", Location.ofFile("other.md"), "x", "y"));

        assertThat(session.out()).containsOnlyOnce("The published site has not been changed.");
    }

    @Test
    void saysStateOfPublishedSiteAtErrorsOnly() {
        print(Problem.warning("AC401", new Location(FILE, 2, 1), "Rather long.", "Shorten it."));

        assertThat(session.out()).startsWith("warning AC401 ").doesNotContain("published");
    }

    @Test
    void showsNoSourceForWholeFileNorForFileThatIsNoText() {
        print(
                Problem.error("AC401", Location.ofFile(FILE), "No description.", "Add one."),
                Problem.error("AC401", new Location("content/images/x.png", 5, 5), "Too large.", "Make it smaller."));

        assertThat(session.out()).doesNotContain(" | ").contains("No description.", "Too large.");
    }

    @Test
    void survivesPlacePastTheFile() {
        print(error("AC104", 400));

        assertThat(session.out()).contains(FILE + ":400:1").doesNotContain(" | ");
    }

    @Test
    void putsLongMessageBelowTheSource() {
        var message = "word ".repeat(40).strip();
        print(Problem.error("AC104", new Location(FILE, 2, 12), message, "Shorten it."));

        assertThat(session.out().lines()).allMatch(line -> line.length() <= 100).anyMatch(line -> line.endsWith("^"));
        assertThat(session.out().replaceAll("\\s+", " ")).contains(message);
    }

    @Test
    void countsRepeatsOfOneCodeInOneFile() {
        var repeats = IntStream.rangeClosed(1, 33).mapToObj(line -> error("AC204", line));
        print(repeats.toArray(Problem[]::new));

        assertThat(session.out()).contains("and 23 more AC204 in " + FILE);
        assertThat(session.out().lines().filter(line -> line.startsWith("error AC204")))
                .hasSize(10);
    }

    /** A code may warn in one place, and be an error in another. */
    @Test
    void repeatedWarningsHideNoError() {
        var repeats = IntStream.rangeClosed(1, 12)
                .mapToObj(line -> Problem.warning("AC204", new Location(FILE, line, 1), "It is long.", "Cut it."));
        print(Stream.concat(repeats, Stream.of(error("AC204", 40))).toArray(Problem[]::new));

        assertThat(session.out()).contains("error AC204 " + FILE + ":40", "and 2 more AC204 in " + FILE);
    }

    @Test
    void neverSteersTheTerminal() {
        var escape = String.valueOf((char) 27);
        print(Problem.error("AC104", new Location("a" + escape + ".md", 2, 2), "x" + escape, "y\n" + escape));

        assertThat(session.out()).doesNotContain(escape);
    }

    @Test
    void coloursSeverityAndCode() {
        print(true, error("AC104", 2));

        assertThat(session.out()).startsWith((char) 27 + "[1;31merror AC104" + (char) 27 + "[0m ");
    }

    private static Problem error(String code, int line) {
        return Problem.error(code, new Location(FILE, line, 1), "Wrong at line " + line + ".", "Mend it.");
    }

    private void print(Problem... problems) {
        print(false, problems);
    }

    private void print(boolean isColoured, Problem... problems) {
        new ProblemPrinter(
                        session.terminal().out(),
                        ScreenStyle.of(new Style(isColoured)),
                        file -> Optional.ofNullable(SOURCES.get(file)),
                        code -> code.equals("AC104") ? "Readers would not find this page." : "")
                .print(Problems.of(problems), "The published site has not been changed.");
    }
}
