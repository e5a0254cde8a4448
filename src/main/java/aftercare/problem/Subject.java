package aftercare.problem;

/** What a problem is about. Each subject has a prefix of problem codes, which never changes. */
public enum Subject {
    /** A file that could not be read completely. */
    READING("AC1"),
    /** Markdown that is not supported or probably not meant; it was left out. */
    MARKDOWN("AC2"),
    CONTENT("AC3"),
    /** A finished page. */
    PAGES("AC4"),
    TEMPLATES("AC5"),
    CLINICS("AC6"),
    /** The site's folder, a pack, or a published copy. */
    PUBLISHING("AC7"),
    /** The printing of leaflets, which is optional. */
    LEAFLETS("AC8"),
    /** A self-check that is not safe on every path. */
    PROOFS("T"),
    /** A code that no problem has, for example one that an author mistyped. */
    NONE("");

    private final String start;

    Subject(String start) {
        this.start = start;
    }

    /** The subject of a code: {@link #PROOFS} for {@code T3}. */
    public static Subject of(String code) {
        for (var subject : values()) {
            if (code.startsWith(subject.start)) {
                return subject;
            }
        }
        return NONE;
    }
}
