package aftercare.format;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The media types of published files, as a server sends them: {@code text/html; charset=utf-8}. */
public final class MediaTypes {
    /** Media types by the ending of a file's name, sorted; endings are without the dot. */
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

    /** The media type of files of an unknown kind. */
    public static final String BYTES = "application/octet-stream";

    private MediaTypes() {}

    /** The media type of the file at an address such as {@code guides/rest.html}; {@link #BYTES} if its ending is unknown. */
    public static String of(String address) {
        return BY_ENDING.getOrDefault(ending(address), BYTES);
    }

    /** The part of an address after the last dot, such as {@code html}. */
    public static String ending(String address) {
        return address.substring(address.lastIndexOf('.') + 1);
    }
}
