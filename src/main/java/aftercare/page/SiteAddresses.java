package aftercare.page;

import aftercare.model.Audience;
import aftercare.model.Content;
import aftercare.model.ContentPath;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Gives every page its address; the ending {@code .html} is decided here: {@code en/guides/x.md} is {@code guides/x.html},
 * {@code es/guides/x.md} is {@code es/guides/x.html}. A pure function of the content path.
 *
 * @param sourceLocale the locale whose pages stand at the site's root
 */
public record SiteAddresses(String sourceLocale) {

    /** The address of the page that a content file becomes, or is shown on. */
    public String of(ContentPath path) {
        return of(path.locale(), path.name() + ".html");
    }

    /** The address of a generated page of a language, such as {@code guides/index.html}. */
    public String of(String locale, String address) {
        return locale.equals(sourceLocale) ? address : locale + "/" + address;
    }

    /** The address of an image; its name holds a fingerprint of its bytes: {@code assets/spine.3f9a01bc7d.png}. */
    public static String of(Content.ContentImage image) {
        var name = image.file().substring(image.file().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return "assets/" + name.substring(0, dot) + "." + image.hash().substring(0, 10) + name.substring(dot);
    }

    /** The address of a guide's leaflet: {@code en/guides/x.md} is {@code leaflets/x.pdf}. */
    public String leaflet(ContentPath guide) {
        return of(guide.locale(), "leaflets/" + guide.slug() + ".pdf");
    }

    /**
     * The address of a page as other websites show it in a frame: {@code es/guides/x.html} is {@code es/embed/guides/x.html}.
     *
     * @param prefix what addresses of this language begin with: {@code es/}, nothing for the source locale
     */
    public static String embed(String prefix, String address) {
        return prefix + "embed/" + address.substring(prefix.length());
    }

    public String topic(String locale, String topic) {
        return of(locale, "topics/" + topic + ".html");
    }

    public String audience(String locale, Audience audience) {
        return of(locale, "audiences/" + audience.id() + ".html");
    }

    /**
     * An address in small letters and normalized, as Windows, macOS, USB sticks and some web hosts compare it: {@code
     * guides/x.html} for {@code Guides/X.html}. Two files whose addresses are equal in this form cannot both be on a site.
     */
    public static String folded(String address) {
        return isFolded(address) ? address : foldedAnew(address);
    }

    /** A quick test for the usual addresses, which need no folding. */
    private static boolean isFolded(String address) {
        for (int i = 0; i < address.length(); i++) {
            char character = address.charAt(i);
            if (character > 127 || (character >= 'A' && character <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String foldedAnew(String address) {
        var lower = address.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** The address of a page as a link on another page writes it: {@code ../guides/x.html}. */
    public static String relative(String from, String to) {
        int common = commonFolder(from, to);
        var link = new StringBuilder();
        for (int i = common; i < from.length(); i++) {
            if (from.charAt(i) == '/') {
                link.append("../");
            }
        }
        return link.append(to, common, to.length()).toString();
    }

    private static int commonFolder(String from, String to) {
        int folder = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                folder = i + 1;
            }
        }
        return folder;
    }
}
