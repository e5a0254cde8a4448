package aftercare.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by an estimate of their width, which is the same on every machine, whatever fonts it has.
 *
 * @param size of the letters, in pixels
 */
record Lettering(double size) {
    private static final String NARROW = "iljtfrI.,:;'’!|()[] ";
    private static final String WIDE = "mwMW@%—…";

    /** The height of a line, in pixels. */
    double lineHeight() {
        return size * 1.18;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(Lettering::width).sum() * size;
    }

    /** A letter's width as a part of the letters' size; rather too wide than too narrow. */
    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.92;
        }
        if (Character.isIdeographic(letter)) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.57;
    }

    /** The text in lines no wider than this, broken between words. A wider word gets a line of its own. */
    List<String> wrapped(String text, double most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    double widest(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }
}
