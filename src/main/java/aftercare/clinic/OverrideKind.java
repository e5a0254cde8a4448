package aftercare.clinic;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files in the {@code overrides} folder. A file of no kind cannot be overridden. */
enum OverrideKind {
    /** A whole guide. Its page says who changed it and when, so the file must say when. */
    GUIDE("[^/]+/guides/[^/]+\\.md"),
    /** A whole single page. */
    SINGLE_PAGE("[^/]+/[^/]+\\.md"),
    /** A self-check of the clinic's own; ours cannot be overridden. */
    OWN_SELF_CHECK("[^/]+/self-checks/[^/]+\\.yaml"),
    /** Some words of {@code strings.yaml}; the others stay as they are. */
    WORDS("[^/]+/strings\\.yaml"),
    /** Some macros of a part of the page that holds no warning signs; the others stay as they are. */
    BLOCK("templates/components/(site-header|site-footer|home-start)/\\1\\.ftlh"),
    /** Some colours and sizes of the style; the others stay as they are. */
    STYLE("templates/site\\.css");

    private final Pattern path;

    OverrideKind(String path) {
        this.path = Pattern.compile(path);
    }

    /** @param safety pages of the site, of which that of all warning signs cannot be overridden */
    static Optional<OverrideKind> of(String path, SafetyPages safety) {
        if (safety.isHelpPage(path)) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (kind.has(path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a file of this path is of this kind. */
    boolean has(String file) {
        return path.matcher(file).matches();
    }

    /** Whether the file replaces the whole original. */
    boolean isPage() {
        return this == GUIDE || this == SINGLE_PAGE;
    }

    /** Whether it is a template or the style, no text of content. */
    boolean isOfTemplates() {
        return this == BLOCK || this == STYLE;
    }

    /** Whether {@code init} keeps the originals of this kind, to copy from. */
    boolean isKept() {
        return this != OWN_SELF_CHECK;
    }
}
