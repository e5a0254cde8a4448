package aftercare.model;

import java.util.regex.Pattern;

/**
 * The name of a file or folder as Windows takes it.
 *
 * @param text with its ending: {@code con.md}
 */
public record WindowsName(String text) {
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /** Whether Windows keeps the name for a device, whatever its ending, so that no file can have it there. */
    public boolean isKept() {
        return DEVICE.matcher(text).matches();
    }
}
