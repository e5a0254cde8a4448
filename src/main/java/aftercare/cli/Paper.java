package aftercare.cli;

/**
 * What text is written on.
 *
 * @param width in cells
 */
record Paper(Style style, int width) {
    private static final int STANDARD = 100;

    static Paper of(Style style) {
        return new Paper(style, STANDARD);
    }
}
