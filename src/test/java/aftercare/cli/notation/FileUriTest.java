package aftercare.cli.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
    @ParameterizedTest
    @CsvSource({
        "content/en/index.md, content/en/index.md",
        "content/en/50% or #1?.md, content/en/50%25%20or%20%231%3F.md",
        "content/en/über.md, content/en/%C3%BCber.md",
        "/srv/a b.md, file:///srv/a%20b.md",
        "C:/clinic/a.md, file:///C:/clinic/a.md",
        "a:b.md, ./a:b.md"
    })
    void writesNameOfFileAsUri(String file, String uri) {
        assertThat(FileUri.of(file)).isEqualTo(uri);
    }
}
