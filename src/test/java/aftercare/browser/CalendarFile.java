package aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** A calendar file as RFC 5545 has it: lines that end in CR LF and are folded after at most 75 octets. */
final class CalendarFile {
    private static final int MOST_OCTETS = 75;
    private static final Pattern LINE = Pattern.compile("[A-Z-]+(?:;[A-Z-]+=[^;:,\\p{Cntrl}]+)*:[^\\p{Cntrl}]*");
    private static final DateTimeFormatter WORLD_TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final List<String> lines;

    /** Fails where the text is no such file. */
    CalendarFile(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).as("is UTF-8").isEqualTo(file);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("\r(?!\n)|(?<!\r)\n");
        assertThat(text.stripTrailing().split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS);
        lines = List.of(text.stripTrailing().replace("\r\n ", "").split("\r\n", -1));
        assertThat(lines).allMatch(line -> LINE.matcher(line).matches());
    }

    List<String> names() {
        return lines.stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
    }

    /** What stands behind the first line of that name, as it is written. */
    String value(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + name + " in " + lines));
    }

    /** The same, without its escapes (RFC 5545, 3.3.11). */
    String text(String name) {
        var written = value(name);
        assertThat(written).doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*[,;]");
        return written.replaceAll("\\\\([\\\\;,])", "$1");
    }

    /** A time that is written in world time. */
    Instant time(String name) {
        return LocalDateTime.parse(value(name), WORLD_TIME).toInstant(ZoneOffset.UTC);
    }

    /** How many lines are so, such as {@code BEGIN:VEVENT}. */
    long count(String line) {
        return lines.stream().filter(line::equals).count();
    }
}
