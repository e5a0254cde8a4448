package aftercare.page;

/** The paper that leaflets are made for. */
public enum PaperSize {
    A4("a4"),
    LETTER("letter");

    private final String id;

    PaperSize(String id) {
        this.id = id;
    }

    /** As a style sheet and the command line name it: {@code a4}. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
