package aftercare.page;

import aftercare.problem.Location;
import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site, such as {@code guides/cold-packs.html} or {@code assets/site.3f9a.css}.
 *
 * @param address below the site's folder, with forward slashes; it can never lead out of that folder
 * @param bytes the whole file; whoever receives it does not change it
 * @param source where an author finds what the file came from: the content file, else the file that asked for it
 */
// The bytes are not copied: a site may have ten thousand pages, and no caller changes them.
@SuppressWarnings("ArrayRecordComponent")
public record OutputFile(String address, byte[] bytes, Location source) {

    public OutputFile {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not an address below the site's folder: " + address);
        }
    }

    /** A file of text, which is always UTF-8. */
    public static OutputFile of(String address, String text, Location source) {
        return new OutputFile(address, text.getBytes(StandardCharsets.UTF_8), source);
    }

    /** Whether the file is a page that people read, and not an asset or a list for machines. */
    public boolean isPage() {
        return isPage(address);
    }

    /** Whether a file of that address is a page: {@code guides/index.html} is, {@code sitemap.xml} is not. */
    public static boolean isPage(String address) {
        return address.endsWith(".html");
    }

    /** Whether a file of that address is a leaflet: a site has no other documents to print. */
    public static boolean isLeaflet(String address) {
        return address.endsWith(".pdf");
    }

    /** Whether the text is the address of a place below a folder, on every system: no {@code ..}, no backslash, no drive. */
    public static boolean isAddress(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '/') {
                if (!isName(text, start, i)) {
                    return false;
                }
                start = i + 1;
            } else if (character < ' '
                    || character == '\\'
                    || character == ':'
                    || character == '"'
                    || character == 127) {
                return false;
            }
        }
        return isName(text, start, text.length());
    }

    /** Whether a part of an address names a file or folder. */
    private static boolean isName(String text, int start, int end) {
        return switch (end - start) {
            case 0 -> false;
            case 1 -> text.charAt(start) != '.';
            case 2 -> text.charAt(start) != '.' || text.charAt(start + 1) != '.';
            default -> true;
        };
    }
}
