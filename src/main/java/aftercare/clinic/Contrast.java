package aftercare.clinic;

import java.util.List;

/**
 * Computes the contrast of two colours, by the formula of the Web Content Accessibility Guidelines 2.2 ("contrast ratio" and
 * "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio): (L1 + 0.05) / (L2 + 0.05), where L1 is the lighter
 * colour's luminance, 0.2126 R + 0.7152 G + 0.0722 B, each channel made linear. It runs from 1 to 21.
 */
final class Contrast {
    /** The minimum for text of ordinary size (success criterion 1.4.3). */
    static final double ENOUGH = 4.5;

    private static final double STRAIGHT_UP_TO = 0.04045;

    private Contrast() {}

    /** The contrast of two colours, in either order. */
    static double of(Rgb one, Rgb other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The lowest contrast of a colour with any of several backgrounds. */
    static double least(Rgb colour, List<Rgb> backgrounds) {
        return backgrounds.stream()
                .mapToDouble(background -> of(colour, background))
                .min()
                .orElse(1);
    }

    /** The relative luminance, from 0 (black) to 1 (white). */
    private static double luminance(Rgb colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= STRAIGHT_UP_TO ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
