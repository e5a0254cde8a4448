package aftercare.problem;

/** What problems are about. Their codes say it by how they begin, which never changes. */
public enum Subject {
    /** A file that could not be read, or not all of it. */
    READING("AC1"),
    /** Markdown that means something else than its author wanted, and was left out. */
    MARKDOWN("AC2"),
    CONTENT("AC3"),
    /** A finished page. */
    PAGES("AC4"),
    TEMPLATES("AC5"),
    CLINICS("AC6"),
    /** The site's folder, a pack, or a published copy. */
    PUBLISHING("AC7"),
    /** The printing of a leaflet, which most runs leave out. */
    LEAFLETS("AC8"),
    /** A self-check that is not safe on every path. */
    PROOFS("T"),
    /** No code that a problem has; an author may have written it. */
    NONE("");

    private final String start;

    Subject(String start) {
        this.start = start;
    }

    /** That of the problems of a code: {@link #PROOFS} for {@code T3}. */
    public static Subject of(String code) {
        for (var subject : values()) {
            if (code.startsWith(subject.start)) {
                return subject;
            }
        }
        return NONE;
    }
}
