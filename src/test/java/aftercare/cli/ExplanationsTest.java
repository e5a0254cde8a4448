package aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.cli.terminal.TextWidth;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {
    private final Explanations explanations = new Explanations("aftercare/cli/explain/");

    @Test
    void findsPageOfCode() {
        assertThat(explanations.of("AC998")).get().asString().startsWith("# AC998: ");
        assertThat(explanations.of("AC997")).isEmpty();
    }

    @Test
    void looksNowhereElse() {
        assertThat(explanations.of("../explain/AC998")).isEmpty();
        assertThat(explanations.of("")).isEmpty();
    }

    @Test
    void takesFirstSentenceAboutReaders() {
        assertThat(explanations.effectOnReaders("AC998")).isEqualTo("Readers would not find this page.");
        assertThat(explanations.effectOnReaders("AC999")).isEmpty();
        assertThat(explanations.effectOnReaders("AC997")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void effectLeavesItToABuildToSayWhatItPublished(String code) {
        assertThat(Explanations.ofProgram().effectBesidesPublishing(code))
                .matches("(|.*[.!?])")
                .doesNotContain("nothing is published", "was published", "as it stood before", "not been changed");
    }

    @Test
    void titleOfEveryPageNamesItsCode() {
        var program = Explanations.ofProgram();

        assertThat(program.titles()).allSatisfy(title -> {
            assertThat(title).matches("(AC[0-9]{3}|T([1-9]|1[01])): .+");
            assertThat(program.of(title.substring(0, title.indexOf(':')))).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyPageFitsOnAScreen(String code) {
        var session = Session.in(Path.of(""));

        assertThat(session.run("explain", code)).isZero();
        assertThat(session.out().lines())
                .hasSizeBetween(10, 40)
                .allSatisfy(line -> assertThat(TextWidth.width(line)).as(line).isLessThanOrEqualTo(100));
        assertThat(session.out().lines().findFirst().orElse("")).startsWith(code + ": ");
        assertThat(session.err()).isEmpty();
    }

    static Stream<String> codes() {
        return Explanations.ofProgram().titles().stream().map(title -> title.substring(0, title.indexOf(':')));
    }

    @Test
    void listsEveryCodeWhereNoneIsNamed() {
        var session = Session.in(Path.of(""));

        assertThat(session.run("explain")).isZero();
        assertThat(session.out().lines()).isEqualTo(Explanations.ofProgram().titles());
    }
}
