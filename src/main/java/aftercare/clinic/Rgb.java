package aftercare.clinic;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour on a screen, such as {@code #1c5d63}.
 *
 * @param red from 0 to 255, as are the others
 */
record Rgb(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    /** Reads {@code #} and three or six hexadecimal digits; empty if the text is anything else. */
    static Optional<Rgb> of(String typed) {
        if (!HEX.matcher(typed).matches()) {
            return Optional.empty();
        }
        var digits = typed.substring(1);
        var six = digits.length() == 6 ? digits : digits.replaceAll("[0-9a-fA-F]", "$0$0");
        int value = Integer.parseInt(six, 16);
        return Optional.of(new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    /** The colour as {@code #} and six digits, such as {@code #1c5d63}. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The lightness in the HSL colour model, from 0 (black) to 1 (white). */
    double lightness() {
        return (highest() + lowest()) / 510.0;
    }

    /** The colour with the same hue and saturation and another lightness, from 0 to 1. */
    Rgb at(double lightness) {
        double middle = (highest() + lowest()) / 2.0;
        double reach = Math.min(middle, 255 - middle);
        double newReach = Math.min(lightness, 1 - lightness) * 255;
        double stretch = reach == 0 ? 0 : newReach / reach;
        return new Rgb(
                channel(red, middle, stretch, lightness),
                channel(green, middle, stretch, lightness),
                channel(blue, middle, stretch, lightness));
    }

    private static int channel(int value, double middle, double stretch, double lightness) {
        return (int) Math.round(Math.max(0, Math.min(255, lightness * 255 + (value - middle) * stretch)));
    }

    private int highest() {
        return Math.max(red, Math.max(green, blue));
    }

    private int lowest() {
        return Math.min(red, Math.min(green, blue));
    }
}
