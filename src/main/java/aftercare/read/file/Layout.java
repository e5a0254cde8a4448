package aftercare.read.file;

import java.util.Locale;
import java.util.Set;

/** The layout of a content folder: which kind of file belongs at which path. */
public final class Layout {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif", "svg");

    /** The folder of the versions that clinicians signed; only the report reads it. */
    public static final String SIGNED_VERSIONS = "sign-off";

    private Layout() {}

    /** The kinds of content files. */
    public enum FileKind {
        SITE,
        SOURCES,
        SIGN_OFF,
        RECALLS,
        IMAGE,
        SINGLE_PAGE,
        GUIDE,
        SELF_CHECK,
        QUESTION_SET,
        SIGNS,
        GLOSSARY,
        STRINGS,
        STYLE,
        MADE_FROM,
        UNKNOWN
    }

    public static FileKind kind(ContentFile file) {
        var path = file.path();
        int first = path.indexOf('/');
        if (first < 0) {
            return top(path);
        }
        if (path.startsWith("images/")) {
            return picture(file);
        }
        int second = path.indexOf('/', first + 1);
        if (second < 0) {
            return edition(file);
        }
        boolean isDeeper = path.indexOf('/', second + 1) >= 0;
        return isDeeper ? FileKind.UNKNOWN : inFolder(path, first + 1);
    }

    /** The name of the locale folder that holds the file: {@code en}. */
    public static String locale(ContentFile file) {
        return file.path().substring(0, Math.max(0, file.path().indexOf('/')));
    }

    /** The path below the locale's folder: {@code guides/cold-packs.md}. */
    static String below(ContentFile file) {
        return file.path().substring(file.path().indexOf('/') + 1);
    }

    /** Advice to the author of an unknown file: where it may belong. */
    public static String advice(ContentFile file) {
        var ending = file.ending().toLowerCase(Locale.ROOT);
        if (PICTURES.contains(ending)) {
            return "Pictures stand in the folder images/.";
        }
        if (!ending.equals(file.ending()) && (ending.equals("md") || ending.equals("yaml"))) {
            return "Write its ending in small letters: " + file.stem() + "." + ending;
        }
        var small = file.name().toLowerCase(Locale.ROOT);
        if (!small.equals(file.name()) && OF_DATA.contains(small)) {
            return "Write its name in small letters: " + small;
        }
        return switch (ending) {
            case "txt" -> text(file);
            case "heic", "heif", "tif", "tiff", "bmp", "avif" ->
                "Save the picture as JPEG or PNG (or SVG, for a drawing) in the folder images/.";
            case "doc", "docx", "odt", "rtf", "pages", "pdf", "html", "htm" ->
                "Copy its words into a guide, a text file that ends in .md; move this file out of the content folder.";
            case "yml" -> "Give it the ending .yaml: " + file.stem() + ".yaml";
            case "markdown", "mdown", "mkd" -> "Give it the ending .md: " + file.stem() + ".md";
            case "md" ->
                file.path().contains("/")
                        ? "A guide stands straight in guides/ of its language, as in en/guides/" + file.name() + "."
                        : "A page stands in the folder of its language, as in en/" + file.name() + ".";
            case "yaml" ->
                "A self-check stands in self-checks/ of its language, as in en/self-checks/" + file.name() + ".";
            default -> "Move it out of the content folder: it would not be on the site.";
        };
    }

    /** The name without the ending that text editors and browsers add to names that they do not know. */
    private static String text(ContentFile file) {
        var stem = file.stem();
        int dot = stem.lastIndexOf('.');
        boolean isPicture = dot > 0 && PICTURES.contains(stem.substring(dot + 1).toLowerCase(Locale.ROOT));
        return isPicture || stem.endsWith(".md") || stem.endsWith(".yaml")
                ? "Its name has one ending too many. Rename it:  " + stem
                : "A guide ends in .md. If this is to be one, rename it; else move it out of the content folder.";
    }

    /** The files of data, by their names. */
    private static final Set<String> OF_DATA = Set.of(
            "site.yaml",
            "sources.yaml",
            "sign-off.yaml",
            "recalls.yaml",
            "signs.yaml",
            "glossary.yaml",
            "strings.yaml",
            "style.yaml",
            "made-from.yaml");

    private static FileKind top(String name) {
        return switch (name) {
            case "site.yaml" -> FileKind.SITE;
            case "sources.yaml" -> FileKind.SOURCES;
            case "sign-off.yaml" -> FileKind.SIGN_OFF;
            case "recalls.yaml" -> FileKind.RECALLS;
            default -> FileKind.UNKNOWN;
        };
    }

    private static FileKind edition(ContentFile file) {
        return switch (file.name()) {
            case "signs.yaml" -> FileKind.SIGNS;
            case "glossary.yaml" -> FileKind.GLOSSARY;
            case "strings.yaml" -> FileKind.STRINGS;
            case "style.yaml" -> FileKind.STYLE;
            case "made-from.yaml" -> FileKind.MADE_FROM;
            default -> file.ending().equals("md") ? FileKind.SINGLE_PAGE : FileKind.UNKNOWN;
        };
    }

    /** The kind of a file in a folder of an edition, whose name begins at an index. Asked of each guide a few times. */
    private static FileKind inFolder(String path, int folder) {
        if (path.startsWith("guides/", folder)) {
            return path.endsWith(".md") ? FileKind.GUIDE : FileKind.UNKNOWN;
        }
        if (!path.endsWith(".yaml")) {
            return FileKind.UNKNOWN;
        }
        if (path.startsWith("self-checks/", folder)) {
            return FileKind.SELF_CHECK;
        }
        return path.startsWith("question-sets/", folder) ? FileKind.QUESTION_SET : FileKind.UNKNOWN;
    }

    private static FileKind picture(ContentFile file) {
        return PICTURES.contains(file.ending().toLowerCase(Locale.ROOT)) ? FileKind.IMAGE : FileKind.UNKNOWN;
    }
}
