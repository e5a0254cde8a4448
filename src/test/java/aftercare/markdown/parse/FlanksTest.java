package aftercare.markdown.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library's patterns say the same of every character. */
final class FlanksTest {
    private static final Parsing LIBRARY = new Parsing(new MutableDataSet());

    @Test
    void theSameCharactersAreBlanks() {
        assertThat(characters())
                .allSatisfy(c -> assertThat(Flanks.isBlank(c))
                        .isEqualTo(LIBRARY.UNICODE_WHITESPACE_CHAR
                                .matcher(String.valueOf(c))
                                .matches()));
    }

    @Test
    void theSameCharactersArePunctuation() {
        assertThat(characters())
                .allSatisfy(c -> assertThat(Flanks.isPunctuation(c))
                        .isEqualTo(
                                LIBRARY.PUNCTUATION.matcher(String.valueOf(c)).matches()));
    }

    private static Stream<Character> characters() {
        return IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE).mapToObj(c -> (char) c);
    }
}
