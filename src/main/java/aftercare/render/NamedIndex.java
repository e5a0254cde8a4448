package aftercare.render;

import aftercare.search.SearchFiles;
import freemarker.core.Environment;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That a finished page names the index of words of its language. The index has a fingerprint in its name, and changes with each
 * text; so templates are given a stand-in, in whose places the name is put when the page is made. Nothing else of a page depends
 * on the index, and one of an earlier run only needs the new name.
 *
 * @param name of the file, without its folder
 * @param places how often the page names it
 */
public record NamedIndex(String name, int places) {
    private static final Object NOTE = new Object();

    /** The address of the stand-in; notes for the page that this thread is rendering that its template asked for it. */
    static String standIn(String language) {
        var environment = Environment.getCurrentEnvironment();
        if (environment != null) {
            environment.setCustomState(NOTE, true);
        }
        return SearchFiles.standIn(language);
    }

    static boolean isAskedFor(Environment environment) {
        return environment.getCustomState(NOTE) != null;
    }

    /** The stand-in of a language in a page that was made with it; empty if the template took the address apart. */
    static Optional<NamedIndex> in(byte[] page, String language) {
        var name = nameOf(SearchFiles.standIn(language));
        var text = text(page);
        int places = count(text, name);
        boolean isWhole = places > 0 && places == count(text, SearchFiles.NO_FINGERPRINT);
        return isWhole ? Optional.of(new NamedIndex(name, places)) : Optional.empty();
    }

    /**
     * The page with the name of another index.
     *
     * @param page that has these names in these places
     * @param address of the other
     * @return empty if it has the name in other places, too
     */
    public Optional<byte[]> renamed(byte[] page, String address) {
        var text = text(page);
        return count(text, name) == places
                ? Optional.of(text.replace(name, nameOf(address)).getBytes(StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    /** The same places with another index. */
    public NamedIndex at(String address) {
        return new NamedIndex(nameOf(address), places);
    }

    /** Whether it is the name of an index that stands at an address. */
    public boolean isAt(String address) {
        return name.equals(nameOf(address));
    }

    /** A character for each byte, as a name has only bytes that are characters of ASCII. */
    private static String text(byte[] page) {
        return new String(page, StandardCharsets.ISO_8859_1);
    }

    private static int count(String text, String name) {
        return (int)
                Pattern.compile(name, Pattern.LITERAL).matcher(text).results().count();
    }

    private static String nameOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
