package aftercare.publish;

import aftercare.format.Json;
import aftercare.format.Sha256;
import aftercare.page.OutputFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The text of a {@link Manifest}. It is written and read by hand, as there may be hundreds of thousands of lines. */
final class ManifestText {
    private static final int LINE = 100;
    private static final int MOST_DIGITS = 18;
    private static final String BEFORE_ADDRESS = "    \"";
    private static final String BEFORE_KIND = "\": {\"";
    private static final String BEFORE_CHECKSUM = "\": \"";
    private static final String BEFORE_SIZE = "\", \"size\": ";
    private static final String BEFORE_COPY = "\n  \"copy\": ";
    private static final String BEFORE_FILES = ",\n  \"files\": {\n";
    private static final String SEALED = BEFORE_KIND + "sha256" + BEFORE_CHECKSUM;
    private static final String QUICK = BEFORE_KIND + "checksum" + BEFORE_CHECKSUM;
    private static final Pattern COPY = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");

    private ManifestText() {}

    /**
     * The bytes of a manifest.
     *
     * @param files in the order of addresses
     * @param copy the name of the clinic's copy, as JSON; empty for other sites
     */
    static byte[] of(Map<String, Entry> files, String copy) {
        var lines = lines(files).getBytes(StandardCharsets.UTF_8);
        var head = "{\n  \"format\": " + format(files, copy) + ",\n  \"content\": " + Json.quoted(Sha256.of(lines))
                + (copy.isEmpty() ? "" : "," + BEFORE_COPY + copy) + BEFORE_FILES;
        var first = head.getBytes(StandardCharsets.UTF_8);
        var last = "  }\n}\n".getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(first.length + lines.length + last.length)
                .put(first)
                .put(lines)
                .put(last)
                .array();
    }

    private static int format(Map<String, Entry> files, String copy) {
        if (!copy.isEmpty()) {
            return 3;
        }
        return files.values().stream().allMatch(Entry::isSealed) ? 1 : 2;
    }

    private static String lines(Map<String, Entry> files) {
        var lines = new StringBuilder(files.size() * LINE);
        files.forEach((address, entry) -> lines.append(lines.isEmpty() ? "" : ",\n")
                .append(BEFORE_ADDRESS)
                .append(Json.escaped(address))
                .append(entry.isSealed() ? SEALED : QUICK)
                .append(entry.checksum())
                .append(BEFORE_SIZE)
                .append(entry.size())
                .append('}'));
        return lines.isEmpty() ? "" : lines.append('\n').toString();
    }

    /** The name of the clinic's copy, as JSON; empty if there is none. */
    static String copy(String text) {
        var head = text.substring(0, Math.max(0, text.indexOf(BEFORE_FILES)));
        int line = head.indexOf(BEFORE_COPY);
        var copy = head.substring(line < 0 ? head.length() : line + BEFORE_COPY.length());
        return COPY.matcher(copy).matches() ? copy : "";
    }

    /** The files of all lines that are as they are written; other lines are passed over. */
    static Map<String, Entry> files(String text) {
        var files = new LinkedHashMap<String, Entry>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addTo(files, text, start, end);
            start = end + 1;
        }
        return files;
    }

    private static void addTo(Map<String, Entry> files, String text, int start, int end) {
        if (!text.startsWith(BEFORE_ADDRESS, start)) {
            return;
        }
        int address = start + BEFORE_ADDRESS.length();
        int afterAddress = text.indexOf('"', address);
        int checksum = text.indexOf(BEFORE_CHECKSUM, afterAddress + BEFORE_KIND.length()) + BEFORE_CHECKSUM.length();
        int afterChecksum = text.indexOf('"', checksum);
        int size = afterChecksum + BEFORE_SIZE.length();
        int afterSize = text.indexOf('}', size);
        boolean isWhole = afterAddress >= 0
                && checksum > afterAddress
                && afterChecksum >= 0
                && afterSize >= 0
                && afterSize <= end;
        if (isWhole && isNumber(text, size, afterSize)) {
            add(
                    files,
                    text.substring(address, afterAddress),
                    text.substring(checksum, afterChecksum),
                    Long.parseLong(text, size, afterSize, 10));
        }
    }

    private static void add(Map<String, Entry> files, String address, String checksum, long size) {
        if (OutputFile.isAddress(address) && Entry.isChecksum(checksum)) {
            files.put(address, new Entry(checksum, size));
        }
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end && end - start <= MOST_DIGITS;
    }
}
