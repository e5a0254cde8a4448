package aftercare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AliasTest {
    @ParameterizedTest
    @ValueSource(strings = {"guides/old-name.html", "old.html", "2019/05/Rest_and.move.html"})
    void takesAddressWithinSite(String text) {
        assertThat(new Alias(text).isAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guides/../index.html",
                "guides/..html",
                "../x.html",
                "/guides/x.html",
                "guides/x",
                "guides/x.htm",
                "guides//x.html",
                "guides\\x.html",
                "guides/a b.html",
                "guides/.html",
                ".hidden/x.html",
                "guides/año.html",
                "guides/a~b.html",
                "guides/x.html\n",
                "https://example.org/guides/x.html"
            })
    void refusesWhatIsNoAddressWithinSite(String text) {
        assertThat(new Alias(text).isAddress()).isFalse();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(new Alias("a".repeat(295) + ".html").isAddress()).isTrue();
        assertThat(new Alias("a".repeat(296) + ".html").isAddress()).isFalse();
    }

    @Test
    void knowsWhereGuidesStand() {
        assertThat(new Alias("guides/old-name.html").isBelowGuides()).isTrue();
        assertThat(new Alias("old/heat.html").isBelowGuides()).isFalse();
        assertThat(new Alias("guides.html").isBelowGuides()).isFalse();
    }

    @Test
    void schemaSaysTheSame() throws IOException {
        try (var in = Alias.class.getResourceAsStream("/author/schemas/definitions.json")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var items = new JsonMapper().readTree(text).get("aliases").get("items");
            assertThat(items.get("pattern").asString()).isEqualTo("^" + Alias.FORM + "$");
            assertThat(items.get("maxLength").asInt()).isEqualTo(Alias.LONGEST);
        }
    }
}
