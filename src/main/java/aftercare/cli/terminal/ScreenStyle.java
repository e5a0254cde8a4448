package aftercare.cli.terminal;

/**
 * How text is printed on a screen.
 *
 * @param width of a line, in cells
 */
public record ScreenStyle(Style style, int width) {
    private static final int STANDARD_WIDTH = 100;

    public static ScreenStyle of(Style style) {
        return new ScreenStyle(style, STANDARD_WIDTH);
    }
}
