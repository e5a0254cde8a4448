package aftercare.prose;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordPartsTest {
    private static final List<String> PARTS = List.of("soon", "so k", "ärz", "k");
    private static final List<String> PIECES =
            List.of("s", "S", "ſ", "o", "oon", "ON", " ", "\u212A", "ä", "ÄR", "z", "a\u0308", "\uD835\uDC00");
    private static final int TRIALS = 5000;

    private final WordParts parts = WordParts.of(PARTS);
    private final Pattern pattern =
            Pattern.compile(String.join("|", PARTS), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Tag("sampled")
    @Test
    void findsWhatARegularExpressionFinds() {
        Seeds.tryEach(TRIALS, random -> {
            var text = random.ints(random.nextInt(9), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertThat(parts.standIn(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).find());
        });
    }
}
