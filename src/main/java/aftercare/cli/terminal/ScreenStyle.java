package aftercare.cli.terminal;

/**
 * What text is written on.
 *
 * @param width in cells
 */
public record ScreenStyle(Style style, int width) {
    private static final int STANDARD = 100;

    public static ScreenStyle of(Style style) {
        return new ScreenStyle(style, STANDARD);
    }
}
