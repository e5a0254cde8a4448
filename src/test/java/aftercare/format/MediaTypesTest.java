package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypesTest {
    @Test
    void knowsFileByItsEnding() {
        assertThat(MediaTypes.of("guides/rest.html")).isEqualTo("text/html; charset=utf-8");
        assertThat(MediaTypes.of("assets/site.3f9a01bc.css")).isEqualTo("text/css; charset=utf-8");
        assertThat(MediaTypes.of("assets/logo.png")).isEqualTo("image/png");
        assertThat(MediaTypes.of("README")).isEqualTo(MediaTypes.BYTES);
    }

    @Test
    void textSaysThatItIsUtf8() {
        assertThat(MediaTypes.BY_ENDING.values())
                .filteredOn(type -> type.startsWith("text/"))
                .isNotEmpty()
                .allMatch(type -> type.endsWith("; charset=utf-8"));
    }
}
