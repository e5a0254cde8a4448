package aftercare.clinic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The background colours that a clinic's colours must be readable on: {@code --paper} and {@code --wash} of {@code
 * templates/site.css}, and white for print.
 *
 * @param light the backgrounds of the light page, and of print
 * @param dark the backgrounds of the dark page
 */
record Backgrounds(List<Rgb> light, List<Rgb> dark) {
    static final Backgrounds STOCK =
            new Backgrounds(colours("#fbf7f0", "#f3ecdf", "#ffffff"), colours("#151b1c", "#1e2627"));

    /** The contrast wanted on the dark page. A coloured link beside cream text needs more than the minimum. */
    private static final double GOOD = 7;

    private static final double STEP = 1 / 512.0;

    private static List<Rgb> colours(String... hex) {
        return Stream.of(hex).flatMap(one -> Rgb.of(one).stream()).toList();
    }

    /** Whether text of this colour is readable on the light page and in print. */
    boolean carry(Rgb colour) {
        return onLight(colour) >= Contrast.ENOUGH;
    }

    double onLight(Rgb colour) {
        return Contrast.least(colour, light);
    }

    /** The lightest colour of the same hue that is readable; the colour itself if it is. */
    Rgb nearest(Rgb colour) {
        var near = colour;
        for (double lightness = colour.lightness(); !carry(near) && lightness > 0; lightness -= STEP) {
            near = colour.at(Math.max(0, lightness));
        }
        return carry(near) ? near : colour.at(0);
    }

    /** The darkest colour of the same hue that is readable on the dark page; the colour itself if it is. */
    Rgb tint(Rgb colour) {
        var tint = colour;
        for (double lightness = colour.lightness();
                Contrast.least(tint, dark) < GOOD && lightness < 1;
                lightness += STEP) {
            tint = colour.at(Math.min(1, lightness));
        }
        return tint;
    }
}
