package aftercare.report;

import aftercare.model.CareLevel;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Words;
import aftercare.report.Column.Legend;
import aftercare.report.Drawing.Box;
import aftercare.report.Drawing.ConnectingLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws a self-check: up to 25 questions on one page, more in parts, each on its own page. A part with so many branches that
 * its letters would be too small takes more pages.
 */
final class Diagram {
    /** The most questions that one page of A4 shows in readable letters. */
    static final int ON_A_PAGE = 25;

    private static final int MOST_COLUMNS = 3;
    private static final List<Double> LINE_WIDTHS = List.of(170.0, 235.0, 300.0);
    private static final double GAP = 26;
    private static final double LARGEST = 1.15;

    /** The smallest scale. Letters are 10 pixels high; on paper 6 points, which are 8 pixels, can still be read. */
    private static final double SMALLEST = 0.8;

    /** The room on A4 below a heading and inside the margins, upright and sideways; in pixels, 96 to an inch. */
    private static final double LONG = 890;

    private static final double LONG_LEFT = 550;
    private static final double SHORT = 690;

    private final SelfCheck check;
    private final Legend legend;

    Diagram(SelfCheck check, Map<String, Sign> signs, Words words) {
        this.check = check;
        var numbers = new LinkedHashMap<String, Integer>();
        check.questions().forEach(question -> numbers.putIfAbsent(question.id().value(), numbers.size() + 1));
        this.legend = new Legend(check, signs, numbers, levels(words));
    }

    private static Map<CareLevel, String> levels(Words words) {
        var levels = new EnumMap<CareLevel, String>(CareLevel.class);
        for (var level : CareLevel.values()) {
            var word = words.texts().get("care." + level.id() + ".level");
            levels.put(level, word == null ? level.id() : word.value());
        }
        return levels;
    }

    /** The numbers of the questions, from 1, by id. */
    Map<String, Integer> numbers() {
        return legend.numbers();
    }

    Map<CareLevel, String> levels() {
        return legend.levels();
    }

    /**
     * The drawings, one for each page.
     *
     * @param marked the answers of a path to mark, {@code question/answer} each
     */
    List<Drawing> drawings(Set<String> marked) {
        var questions = check.questions();
        if (questions.isEmpty()) {
            return List.of();
        }
        int pages = (questions.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        var drawings = drawings(pages, marked);
        while (pages < questions.size() && drawings.stream().anyMatch(drawing -> drawing.scale() < SMALLEST)) {
            pages++;
            drawings = drawings(pages, marked);
        }
        return drawings;
    }

    private List<Drawing> drawings(int pages, Set<String> marked) {
        var drawings = new ArrayList<Drawing>();
        for (var part : cut(check.questions(), pages)) {
            var first = legend.numbers().get(part.get(0).id().value());
            var last = legend.numbers().get(part.get(part.size() - 1).id().value());
            var title = pages == 1
                    ? "The whole self-check"
                    : "Part " + (drawings.size() + 1) + " of " + pages + ": questions " + first + " to " + last;
            drawings.add(page(title, part, marked));
        }
        return drawings;
    }

    /** A drawing with the number of columns and the width of boxes that show it largest. */
    private Drawing page(String title, List<Question> questions, Set<String> marked) {
        return IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, questions.size()))
                .boxed()
                .flatMap(columns ->
                        LINE_WIDTHS.stream().map(lineWidth -> page(title, cut(questions, columns), lineWidth, marked)))
                .max(Comparator.comparingDouble(Drawing::scale))
                .orElseThrow();
    }

    private Drawing page(String title, List<List<Question>> columns, double lineWidth, Set<String> marked) {
        var boxes = new ArrayList<Box>();
        var lines = new ArrayList<ConnectingLine>();
        double width = 0;
        double height = 0;
        for (var column : columns) {
            var placed = Layering.of(Column.of(column, lineWidth, legend, marked));
            double right = width == 0 ? 0 : width + GAP;
            placed.boxes().forEach(box -> boxes.add(box.movedBy(right, 0)));
            placed.lines().forEach(line -> lines.add(line.movedBy(right, 0)));
            width = right + placed.width();
            height = Math.max(height, placed.height());
        }
        double upright = Math.min(SHORT / width, LONG / height);
        double onItsSide = Math.min(LONG / width, LONG_LEFT / height);
        boolean wide = onItsSide > upright;
        double scale = Math.min(LARGEST, wide ? onItsSide : upright);
        return new Drawing(title, width, height, scale, wide, boxes, lines);
    }

    /** Cuts a list into parts of about the same length. */
    private static List<List<Question>> cut(List<Question> all, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> all.subList(part * all.size() / parts, (part + 1) * all.size() / parts))
                .toList();
    }
}
