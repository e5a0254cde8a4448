package aftercare.markdown;

import aftercare.markdown.Address.Refused;
import aftercare.problem.Quoted;

/** Makes the problems of refused addresses: why, and what to write instead. */
record Refusals(ContentFolder folder) {
    Refused empty() {
        return new Refused(
                "AC206", "This link leads nowhere.", "Write the file that it leads to, such as (other-guide.md).");
    }

    Refused notAllowed(String what) {
        return new Refused(
                "AC203",
                what + " is not allowed, so no link was made.",
                "Link a file of the content folder, or write a whole address that starts with https://, mailto: or tel:.");
    }

    Refused leaves(String path) {
        return new Refused(
                "AC204",
                Quoted.of(path) + " leads out of this language's folder, so no link was made.",
                "Link a file of the same language; ../ goes up one folder.");
    }

    Refused noFile(String path) {
        String name = path.endsWith("/") ? path + "index" : path.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        return new Refused(
                "AC206",
                Quoted.of(path) + " is no content file, so no link was made.",
                "Write the file with its ending, such as " + Quoted.brief(name)
                        + ".md; for another site, put https:// before the address.");
    }

    Refused anchor(String anchor) {
        return new Refused(
                "AC206",
                Quoted.of("#" + anchor) + " is no place on a page, so no link was made.",
                "Write the words of the heading in small letters, with hyphens for spaces: #when-to-rest.");
    }

    Refused page(String path) {
        return new Refused(
                "AC205",
                Quoted.of(path) + " is the address of a page, so no link was made.",
                "Link the file that the page is made from: " + Quoted.brief(fileOf(path)) + ".");
    }

    /** The content file of a page's address, which may be relative to the site's root or to this page. */
    private String fileOf(String path) {
        String name = path.replaceFirst("[?#].*", "").replaceFirst("(\\.html|/)$", "");
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
                "Put the picture into content/images and write " + folder.relative("images/picture.svg") + ".");
    }
}
