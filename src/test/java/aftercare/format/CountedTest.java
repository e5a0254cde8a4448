package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void onlyOneIsSingular() {
        assertThat(Counted.of(0, "file")).isEqualTo("0 files");
        assertThat(Counted.of(1, "file")).isEqualTo("1 file");
        assertThat(Counted.of(2, "file")).isEqualTo("2 files");
    }
}
