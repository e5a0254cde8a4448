package aftercare.report;

import java.util.List;
import java.util.Locale;

/**
 * A diagram, laid out, for a template to write as SVG. All lengths are pixels of the drawing, 96 to an inch before scaling.
 *
 * @param scale the factor by which the drawing fills its page
 * @param wide whether it fits a page turned sideways better
 */
public record Drawing(
        String title,
        double width,
        double height,
        double scale,
        boolean wide,
        List<Box> boxes,
        List<ConnectingLine> lines) {
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** The width on paper, in pixels. */
    public String shownWidth() {
        return number(width * scale);
    }

    public String shownHeight() {
        return number(height * scale);
    }

    /**
     * A step, or a small box that refers to a step on another part.
     *
     * @param kind {@code question}, {@code elsewhere}, or the care level of an outcome
     * @param lines its words, line by line; the first line of an outcome is styled on its own
     * @param marked on the path of the scenario that the drawing shows
     */
    public record Box(
            String kind, List<String> lines, double x, double y, double width, double height, boolean marked) {
        public Box {
            lines = List.copyOf(lines);
        }

        Box movedBy(double right, double down) {
            return new Box(kind, lines, x + right, y + down, width, height, marked);
        }
    }

    /**
     * One or more answers of a question that lead to the same step.
     *
     * @param points from the question to the step, {@code x,y} each
     * @param labels the answers, line by line
     * @param x of the labels' corner, as are y, width and height
     */
    public record ConnectingLine(
            List<Point> points, List<String> labels, double x, double y, double width, double height, boolean marked) {
        public ConnectingLine {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }

        /** The points as SVG writes them: {@code 10,20 10,40}. */
        public String polyline() {
            return String.join(" ", points.stream().map(Point::toString).toList());
        }

        ConnectingLine movedBy(double right, double down) {
            var moved = points.stream()
                    .map(point -> new Point(point.x + right, point.y + down))
                    .toList();
            return new ConnectingLine(moved, labels, x + right, y + down, width, height, marked);
        }
    }

    /** A place in the drawing. */
    public record Point(double x, double y) {
        @Override
        public String toString() {
            return number(x) + "," + number(y);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
