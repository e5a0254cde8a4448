package aftercare.clinic;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files in the {@code overrides} folder. */
enum OverrideKind {
    /** A guide or a single page: the whole file, which must keep its red flags. */
    PAGE("[^/]+/(?:guides/)?[^/]+\\.md"),
    /** A self-check: the whole file, which must keep its paths and red flags. */
    SELF_CHECK("[^/]+/self-checks/[^/]+\\.yaml"),
    /** Some words of {@code strings.yaml}; the others stay as they are. */
    WORDS("[^/]+/strings\\.yaml"),
    /** Some signs, at the same or a higher level of care. */
    SIGNS("[^/]+/signs\\.yaml"),
    /** Some terms of the glossary. */
    GLOSSARY("[^/]+/glossary\\.yaml"),
    /** Some macros of a component; the others stay as they are. */
    TEMPLATE("templates/components/[^/]+/[^/]+\\.ftlh");

    private final Pattern path;

    OverrideKind(String path) {
        this.path = Pattern.compile(path);
    }

    static Optional<OverrideKind> of(String path) {
        for (var kind : values()) {
            if (kind.path.matcher(path).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the file replaces the whole original. */
    boolean isWhole() {
        return this == PAGE || this == SELF_CHECK;
    }
}
