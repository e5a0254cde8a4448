package aftercare.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that a long object is written as a short one, across the ends of pieces. */
class LongJsonTest {

    @Test
    void partsOfAnyLengthAreWrittenOneAfterAnother() {
        for (int length : List.of(0, 1, (1 << 16) - 12, (1 << 16) - 11, 1 << 16, 200_000)) {
            var text = "ä".repeat(length / 2) + "b".repeat(length);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var written = new LongJson("of(")
                    .with("a", text)
                    .plainText("b", json -> json.add(bytes, 0, bytes.length))
                    .list("c", List.of("1", "2"))
                    .end(");");
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo("of({\"a\":\"" + text + "\",\"b\":\"" + text + "\",\"c\":[1,2]});");
        }
    }
}
