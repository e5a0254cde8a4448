package aftercare.markdown.address;

import aftercare.format.HtmlText;
import aftercare.markdown.address.Address.Refused;
import aftercare.problem.Quoted;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the problems of refused addresses: why, and what to write instead. */
record Refusals(ContentFolder folder) {
    /** A host, perhaps with a misspelt {@code https://} before it. */
    private static final Pattern WEBSITE =
            Pattern.compile("(?i)(?:https?[:/]*/+)?((?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,10}(?:/.*)?)");

    /** An address with a scheme that is almost right. */
    private static final Pattern ALMOST_WEBSITE =
            Pattern.compile("(?i)h?t{1,3}ps?s?:/*+([a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/.*)?)");

    private static final Pattern MAILBOX = Pattern.compile("[^\\s<>\"@?&/]{1,80}@[^\\s<>\"@?&/]+\\.[a-z]{2,15}");

    private static final Pattern PICTURE =
            Pattern.compile("(?:.*/)?([a-z0-9][a-z0-9._-]*\\.(?:svg|png|jpe?g|webp|gif))");

    private static final Pattern FILE_ENDING =
            Pattern.compile("\\.(?:md|markdown|mdown|mkd|ya?ml|html?|txt|docx?|pdf)$", Pattern.CASE_INSENSITIVE);
    /** Characters that may stand around an address by mistake. */
    private static final Pattern AROUND = Pattern.compile("^[“”„\"'‘’<>]+|[“”\"'‘’<>.,;:]+$");

    Refused empty() {
        return new Refused(
                "AC206", "This link leads nowhere.", "Write the file that it leads to, such as (other-guide.md).");
    }

    Refused notAllowed(String what) {
        return new Refused(
                "AC203",
                what + " is not allowed, so no link was made.",
                "Link a file of the content folder, or write a whole address that starts with https://, mailto:, tel: or sms:.");
    }

    /** Refuses an address for its scheme, or for what follows an allowed scheme. */
    Refused scheme(String written, String scheme) {
        var hint = switch (scheme) {
            case "tel", "sms" ->
                "Write the digits of the number, with + before the country's code:  " + scheme + ":+49301234567";
            case "mailto" -> "Write the address of a mailbox:  mailto:help@clinic.example";
            case "file" -> seenFromHere(written);
            default ->
                website(written)
                        .map(site -> "For another site, write:  " + site)
                        .orElse("");
        };
        var refused = notAllowed(Quoted.of(written));
        return hint.isEmpty() ? refused : new Refused(refused.code(), refused.message(), hint);
    }

    /** A path with the slashes of Windows, or with two at its start. */
    Refused otherSlashes(String written) {
        boolean isDisk = written.matches("(?i)[a-z]:.*") || written.startsWith("\\\\");
        String path = written.replace('\\', '/');
        String hint = isDisk ? seenFromHere(path) : "Paths have forward slashes here. Write:  " + Quoted.brief(path);
        var refused = notAllowed(Quoted.of(written));
        return written.startsWith("//") ? refused : new Refused(refused.code(), refused.message(), hint);
    }

    private static String seenFromHere(String path) {
        return "Readers have no such disk. Name a file of the content folder as seen from this one:  "
                + Quoted.brief(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The website that was meant: {@code htp://example.org}, {@code http:/example.org}. */
    private static Optional<String> website(String written) {
        var typed = ALMOST_WEBSITE.matcher(written);
        return typed.matches() ? Optional.of("https://" + Quoted.brief(typed.group(1))) : Optional.empty();
    }

    /** A file of the content folder, named from its top. */
    Refused fromRoot(String written) {
        return new Refused(
                "AC206",
                Quoted.of(written) + " begins at the top of the site, so no link was made.",
                "Name the file as seen from this one:  " + Quoted.brief(fileOf(written)));
    }

    Refused leaves(String path) {
        return new Refused(
                "AC204",
                Quoted.of(path) + " leads out of this language's folder, so no link was made.",
                "Link a file of the same language; ../ goes up one folder.");
    }

    Refused noFile(String path, String anchor) {
        String plain = decoded(path).replaceFirst("\\?.*", "");
        if (plain.chars().noneMatch(Character::isLetterOrDigit)) {
            return empty();
        }
        return new Refused(
                "AC206",
                Quoted.of(path) + " is no content file, so no link was made.",
                Optional.of(path)
                        .filter(typed -> !NUMBER.matcher(plain).matches())
                        .flatMap(Refusals::fault)
                        .map(fault -> fault + " Write:  " + Quoted.brief(AddressReader.like(plain) + anchor))
                        .orElseGet(() -> otherwise(plain)));
    }

    private static final Pattern NUMBER = Pattern.compile("[+0(][0-9 ()./-]{4,20}|[0-9]{3}");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).{1,300}\\.(?:pdf|docx?|odt|xlsx?|pptx?|zip|mp[34]|mov)");
    private static final Pattern PICTURE_FILE = Pattern.compile("(?i).{1,300}\\.(?:svg|png|jpe?g|webp|gif)");

    private static String otherwise(String path) {
        if (MAILBOX.matcher(path).matches()) {
            return "For a mailbox, write:  mailto:" + Quoted.brief(path);
        }
        var site = WEBSITE.matcher(path);
        if (site.matches() && !FILE_ENDING.matcher(site.group(1)).find()) {
            return "For another site, write:  https://" + Quoted.brief(site.group(1));
        }
        if (PICTURE_FILE.matcher(path).matches()) {
            return "For a picture, write ! before the brackets:  ![what it shows](" + Quoted.brief(path) + ")";
        }
        if (NUMBER.matcher(path).matches()) {
            return "For a phone number, write:  tel:" + path.replaceAll("[^+0-9]", "");
        }
        if (path.endsWith("/")) {
            return "A folder is no page. Name a file in it, such as " + Quoted.brief(path) + "other-guide.md";
        }
        return (DOCUMENT.matcher(path).matches() ? "Readers have pages, not files to open. " : "")
                + "Write the file with its ending, such as " + Quoted.brief(withEnding(path))
                + "; for another site, put https:// before the address.";
    }

    private static String withEnding(String path) {
        var bare = AROUND.matcher(path).replaceAll("");
        boolean isData = bare.contains("self-checks/") || bare.matches("(?i).*\\.ya?ml");
        return FILE_ENDING.matcher(bare).replaceFirst("") + (isData ? ".yaml" : ".md");
    }

    /** An address without percent signs; unchanged when these are not valid. */
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    Refused anchor(String anchor) {
        return new Refused(
                "AC206",
                Quoted.of("#" + anchor) + " is no place on a page, so no link was made.",
                "Write the words of the heading in small letters, with hyphens for spaces: #" + likeAnchor(anchor)
                        + ".");
    }

    /** The anchor that was meant by the words of a heading. */
    private static String likeAnchor(String words) {
        var plain = decoded(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "when-to-rest" : Quoted.brief(plain);
    }

    Refused page(String path) {
        return new Refused(
                "AC205",
                Quoted.of(path) + " is the address of a page, so no link was made.",
                "Link the file that the page is made from: " + Quoted.brief(fileOf(path)) + ".");
    }

    /** An address of the preview, or of another program on the author's own computer. */
    Refused ownComputer(String written, String path) {
        boolean isPage = path.endsWith(".html");
        return new Refused(
                "AC205",
                Quoted.of(written) + " is an address on your own computer, where readers have nothing.",
                isPage
                        ? "Link the file that the page is made from: " + Quoted.brief(fileOf(path)) + "."
                        : "Link the file of the page, such as other-guide.md, or the address that readers have.");
    }

    /** The content file of a page's address, which may be relative to the site's root or to this page. */
    private String fileOf(String path) {
        String name = path.replaceFirst("[?#].*", "").replaceFirst("(\\.html|\\.md|\\.ya?ml|/)$", "");
        if (name.isEmpty() || name.equals("/index")) {
            return folder.relative(folder.from().locale() + "/index.md");
        }
        String file = name + (name.contains("self-checks/") ? ".yaml" : ".md");
        if (!file.startsWith("/")) {
            return file;
        }
        String locale = folder.from().locale() + "/";
        String below = file.substring(1);
        return folder.relative(below.startsWith(locale) ? below : locale + below);
    }

    Refused image(String written) {
        return new Refused(
                "AC207",
                Quoted.of(written) + " is no image of this site, so it is not shown.",
                fault(written)
                        .map(fault -> fault + " Rename the picture, and write:  "
                                + Quoted.brief(AddressReader.like(decoded(written))))
                        .orElseGet(() -> "Put the picture into content/images and write "
                                + folder.relative("images/" + pictureName(written)) + "."));
    }

    private static String pictureName(String written) {
        var name = PICTURE.matcher(written);
        return name.matches() ? Quoted.brief(name.group(1)) : "picture.svg";
    }

    /**
     * A sentence that names the character, hard to see, because of which an address is not the name of a file; empty if there
     * is none.
     */
    static Optional<String> fault(String written) {
        String path = decoded(written);
        if (path.indexOf(HtmlText.REPLACEMENT) >= 0) {
            return Optional.of("It holds a character that readers cannot see.");
        }
        var wide = path.codePoints()
                .filter(c -> c != ' ' && Character.isSpaceChar(c))
                .findFirst();
        if (wide.isPresent()) {
            var number = String.format(Locale.ROOT, "U+%04X", wide.getAsInt());
            return Optional.of("It holds a blank of another kind (" + number + "), which looks like a usual one.");
        }
        if (path.indexOf(' ') >= 0) {
            return Optional.of("No file of the site has a blank in its name.");
        }
        return path.indexOf('?') >= 0 ? Optional.of("A file takes no words behind a question mark.") : Optional.empty();
    }
}
