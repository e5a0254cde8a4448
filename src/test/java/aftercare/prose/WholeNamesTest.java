package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WholeNamesTest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<String> NAMES = List.of("so ?on", "(?<=\\bthe )ka", "ärzte", "ka[- ]so");
    private static final List<String> PIECES = List.of(
            "so",
            "SO",
            "ſo",
            "on",
            "the ",
            "The ",
            "ka",
            "Ka",
            "\u212Aa",
            "ärzte",
            "ÄRZTE",
            "a\u0308",
            " ",
            "-",
            "1",
            "\uD835\uDC00",
            "x");
    private static final int TRIALS = 5000;

    private final WholeNames names = WholeNames.of(List.of("so", "ka", "är"), NAMES, FLAGS);
    private final Pattern everywhere = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])(?:" + String.join("|", NAMES) + ")(?![\\p{L}\\p{M}\\p{N}])", FLAGS);

    @Tag("sampled")
    @Test
    void findsWhatTryingEachNameAtEachLetterFinds() {
        Seeds.tryEach(TRIALS, random -> {
            var text = random.ints(1 + random.nextInt(9), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertThat(names.in(text))
                    .as(text)
                    .isEqualTo(everywhere
                            .matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        });
    }
}
