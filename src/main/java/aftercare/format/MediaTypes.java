package aftercare.format;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The media types of the files that are written here, as a server sends them: text says that it is UTF-8. */
public final class MediaTypes {
    /** By the ending of a file's name, in order: {@code html} is {@code text/html; charset=utf-8}. */
    public static final SortedMap<String, String> BY_ENDING =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("xml", "text/xml; charset=utf-8"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"))));

    /** That of a file of which nothing is known. */
    public static final String BYTES = "application/octet-stream";

    private MediaTypes() {}

    /** That of the file at an address, such as {@code guides/rest.html}; {@link #BYTES} where the ending says nothing. */
    public static String of(String address) {
        return BY_ENDING.getOrDefault(ending(address), BYTES);
    }

    /** What follows the last dot of an address: {@code html}. */
    public static String ending(String address) {
        return address.substring(address.lastIndexOf('.') + 1);
    }
}
