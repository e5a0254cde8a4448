package aftercare.page;

/** The paper that leaflets are made for. */
public enum PaperSize {
    A4("a4"),
    LETTER("letter");

    private final String id;

    PaperSize(String id) {
        this.id = id;
    }

    /** Its name in style sheets and on the command line: {@code a4}. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
