package aftercare.markdown.address;

import aftercare.format.HtmlText;
import aftercare.model.ContentPath;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Checks the addresses of links and images. Only addresses known to be harmless are allowed; there is no list of
 * forbidden ones.
 */
public final class AddressReader implements AddressJudge {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    /**
     * A host, a port, then a path, a query or an anchor. A user name is not allowed, because it can imitate another
     * host.
     */
    private static final Pattern WEBSITE = Pattern.compile(
            "https?://[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.-]*+(:\\d{1,5})?([/?#].*)?", Pattern.CASE_INSENSITIVE);

    /** The computer that the address is opened on, and the path. */
    private static final Pattern OWN_COMPUTER = Pattern.compile(
            "https?://(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?::\\d{1,5})?(/[^?#]*|)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s<>\"@]++@[^\\s<>\"]++", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("(?:tel|sms):\\+?[0-9().-]++", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/-]++");
    private static final Pattern FILE_NAME = Pattern.compile("[^?#]*\\.(?:md|ya?ml)(?:#.*)?");
    /** The characters that an anchor may have. */
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{M}\\p{N}_:.-]*+");

    private static final Pattern IMAGE =
            Pattern.compile("images/.+\\.(svg|png|jpg|jpeg|gif|webp|avif)", Pattern.CASE_INSENSITIVE);

    private final ContentFolder folder;
    private final Refusals refusals;

    public AddressReader(ContentPath from) {
        this.folder = new ContentFolder(from);
        this.refusals = new Refusals(folder);
    }

    @Override
    public Address link(String written) {
        if (written.isBlank() || written.equals("#")) {
            return refusals.empty();
        }
        if (hasControl(written)) {
            return refusals.notAllowed("An address with invisible characters");
        }
        if (written.startsWith("#")) {
            String anchor = decode(written.substring(1));
            return ANCHOR.matcher(anchor).matches() ? new Address.SamePage(anchor) : refusals.anchor(anchor);
        }
        if (written.startsWith("//") || written.indexOf('\\') >= 0) {
            return refusals.otherSlashes(written);
        }
        var scheme = written.indexOf(':') < 0 ? null : SCHEME.matcher(written);
        if (scheme != null && scheme.matches()) {
            return withScheme(written, scheme.group(1).toLowerCase(Locale.ROOT));
        }
        if (written.startsWith("/") && FILE_NAME.matcher(written).matches()) {
            return refusals.fromRoot(written);
        }
        return written.startsWith("/") ? refusals.page(written) : file(written);
    }

    private static boolean hasControl(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < ' ' || HtmlText.isControl(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Address withScheme(String written, String scheme) {
        boolean allowed = switch (scheme) {
            case "https", "http" -> WEBSITE.matcher(written).matches();
            case "mailto" -> MAIL.matcher(written).matches();
            case "tel", "sms" -> PHONE.matcher(written).matches();
            default -> false;
        };
        if (!allowed) {
            return refusals.scheme(written, scheme);
        }
        var own = OWN_COMPUTER.matcher(written);
        if (own.matches()) {
            return refusals.ownComputer(written, own.group(1));
        }
        String href = Escaping.percentEncodeUrl(written);
        return scheme.startsWith("http") ? new Address.Website(href) : new Address.Contact(href);
    }

    private Address file(String written) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        if (path.endsWith(".html")) {
            return refusals.page(path);
        }
        boolean named = FILE.matcher(path).matches() && (path.endsWith(".md") || path.endsWith(".yaml"));
        if (!named) {
            return refusals.noFile(path, hash < 0 ? "" : written.substring(hash));
        }
        String anchor = hash < 0 ? "" : decode(written.substring(hash + 1));
        if (!ANCHOR.matcher(anchor).matches()) {
            return refusals.anchor(anchor);
        }
        var target = folder.resolve(path).flatMap(folder::inThisLanguage);
        return target.isPresent() ? new Address.ContentTarget(target.get(), anchor) : refusals.leaves(path);
    }

    @Override
    public Address image(String written) {
        return FILE.matcher(written).matches()
                ? folder.resolve(written)
                        .filter(file -> IMAGE.matcher(file).matches())
                        .<Address>map(Address.ImageFile::new)
                        .orElseGet(() -> refusals.image(written))
                : refusals.image(written);
    }

    /** The decoded anchor, in the form that headings have; unchanged when its percent signs are not valid. */
    private static String decode(String anchor) {
        return Normalizer.normalize(Refusals.decoded(anchor), Normalizer.Form.NFC);
    }

    /** The path without the characters that it may not have. */
    public static String like(String path) {
        var bare = path.replaceFirst("[?].*", "").replace(String.valueOf(HtmlText.REPLACEMENT), "");
        return bare.replaceAll("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$|[\\p{Z}\\s]+(?=\\.)", "")
                .replaceAll("[\\p{Z}\\s]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
