package aftercare.check;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.check.content.EditorialCheck;
import aftercare.check.severity.Editorial;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorialTest {
    private static final Editorial EDITORIAL = ContentChecks.editorial();

    @Test
    void everyCheckThatIsAMatterOfStyleMayBeSet() {
        for (var check : ContentChecks.all()) {
            if (check instanceof EditorialCheck editorial) {
                assertThat(EDITORIAL.has(editorial.code())).as(editorial.code()).isTrue();
            }
        }
        assertThat(EDITORIAL.codes()).contains("AC339", "AC341"); // of the writing
    }

    @Test
    void noCheckThatGuardsSafetyMayBeSet() {
        assertThat(EDITORIAL.codes())
                .as("red flags, links, phone numbers of one country, doses")
                .doesNotContain("AC302", "AC303", "AC305", "AC348", "AC349")
                .noneMatch(code -> code.startsWith("T"));
    }

    @Test
    void doesNotChangeAfterwards() {
        assertThat(Editorial.of(List.of("AC330", "AC315")).codes()).containsExactly("AC315", "AC330");
    }
}
