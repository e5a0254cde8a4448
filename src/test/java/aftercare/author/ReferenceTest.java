package aftercare.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/reference.md} to the schemas, samples and examples that it is made of. */
class ReferenceTest {
    private static final Path PAGE = Path.of("docs/reference.md");
    private static final String TEXT = ReferencePage.text(Schemas.of(SchemasTest.nothing()));

    /** {@code -Dbless=true} writes it anew. */
    @Test
    void isWhatSchemasAndSamplesSay() throws IOException {
        if (Boolean.getBoolean("bless")) {
            Files.writeString(PAGE, TEXT);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(TEXT);
    }

    @Test
    void hasEveryKindOfFileAndOfMark() {
        assertThat(Schemas.KINDS).allSatisfy(kind -> assertThat(TEXT).contains("<a id=\"" + kind + "\"></a>"));
        assertThat(List.of("::: days", "[@", "{may help}", "::: emergency"))
                .allSatisfy(mark -> assertThat(TEXT).contains(mark));
    }
}
