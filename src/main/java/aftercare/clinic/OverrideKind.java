package aftercare.clinic;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a file of the {@code overrides} folder may be. */
enum OverrideKind {
    /** A guide or a single page: the whole file, its red flags kept. */
    PAGE("[^/]+/(?:guides/)?[^/]+\\.md"),
    /** A self-check: the whole file, its ways and its red flags kept. */
    SELF_CHECK("[^/]+/self-checks/[^/]+\\.yaml"),
    /** Some words, laid over the others. */
    WORDS("[^/]+/strings\\.yaml"),
    /** Some signs, at a higher level. */
    SIGNS("[^/]+/signs\\.yaml"),
    /** Some terms. */
    GLOSSARY("[^/]+/glossary\\.yaml"),
    /** Some macros of a component, laid over the others. */
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

    /** Whether the file stands in the place of another, whole. */
    boolean isWhole() {
        return this == PAGE || this == SELF_CHECK;
    }
}
