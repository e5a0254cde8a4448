package aftercare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentNameTest {
    private static final List<String> LETTERS = List.of("a", "z", "0", "9", "-", "A", "é", "_", " ", "\n");

    @Test
    void isGoodByTheFormThatIsDocumented() {
        assertIsAsInForm("", 4);
    }

    private static void assertIsAsInForm(String name, int more) {
        assertThat(new ContentName(name).isGood()).as(name).isEqualTo(name.matches(ContentName.FORM));
        if (more > 0) {
            LETTERS.forEach(letter -> assertIsAsInForm(name + letter, more - 1));
        }
    }
}
