package aftercare.report;

import aftercare.format.Counted;
import aftercare.model.CareLevel;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Sign;
import aftercare.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of one column of a diagram as boxes and lines that have a size, but no position yet.
 *
 * <p>An outcome stands beside each question that leads to it, so that no line crosses the page; an answer that leads to a
 * question of another column ends at a small box with that question's number.
 */
record Column(List<Node> nodes, List<ColumnLink> links) {
    static final Lettering TEXT = new Lettering(11);
    static final Lettering LABEL = new Lettering(10);
    private static final double PADDING = 5;

    /** The width of an outcome's and of an answer's words, as a part of the width of a question's words. */
    private static final double OUTCOME = 0.7;

    private static final double ANSWER = 0.62;

    /** A box that has a size but no position yet. */
    record Node(String key, String kind, List<String> lines, double width, double height, boolean marked) {
        boolean isOutcome() {
            return !kind.equals("question") && !kind.equals("elsewhere");
        }
    }

    /** A line that has no position yet. */
    record ColumnLink(Node from, Node to, List<String> labels, double width, double height, boolean marked) {}

    /**
     * Draws some of a self-check's questions.
     *
     * @param lineWidth of a question's words, in pixels
     * @param marked the answers on a path that is to be marked, {@code question/answer}
     */
    static Column of(List<Question> questions, double lineWidth, Legend legend, Set<String> marked) {
        return new Sketcher(questions, lineWidth, legend, marked).column();
    }

    /**
     * What all columns of a diagram have in common.
     *
     * @param numbers of the questions, from 1, by id
     */
    record Legend(
            SelfCheck check, Map<String, Sign> signs, Map<String, Integer> numbers, Map<CareLevel, String> levels) {
        Optional<Outcome> outcome(String id) {
            return check.outcomes().stream()
                    .filter(outcome -> outcome.id().value().equals(id))
                    .findFirst();
        }

        /** The label of an answer. If the answer is a sign, its short words, because a line has little room. */
        String labelOf(Answer answer) {
            return Optional.ofNullable(signs.get(answer.sign().value()))
                    .filter(sign -> answer.label().value().equals(sign.text().value()))
                    .map(Sign::shortText)
                    .filter(Text::isPresent)
                    .map(Text::value)
                    .orElse(answer.label().value());
        }

        /** {@code 3 signs, up to emergency}; empty for a question about none. */
        String signsOf(Question question) {
            var highest = question.signs().stream()
                    .flatMap(id -> Optional.ofNullable(signs.get(id.value())).stream())
                    .map(Sign::care)
                    .min(CareLevel::compareTo);
            int count = question.signs().size();
            return highest.map(level -> Counted.of(count, "sign") + (count == 1 ? ": " : ", up to ") + level)
                    .orElse("");
        }
    }

    private record Sketcher(
            List<Question> questions,
            double lineWidth,
            Legend legend,
            Set<String> marked,
            Map<String, Node> nodes,
            List<ColumnLink> links) {
        Sketcher(List<Question> questions, double lineWidth, Legend legend, Set<String> marked) {
            this(questions, lineWidth, legend, marked, new LinkedHashMap<>(), new ArrayList<>());
        }

        Column column() {
            questions.forEach(question -> nodes.put(question.id().value(), box(question)));
            for (var question : questions) {
                Optional.ofNullable(nodes.get(question.id().value())).ifPresent(from -> link(question, from));
            }
            return new Column(List.copyOf(nodes.values()), List.copyOf(links));
        }

        private void link(Question question, Node from) {
            var byTarget = new LinkedHashMap<String, List<Answer>>();
            question.answers()
                    .forEach(answer -> byTarget.computeIfAbsent(answer.to().value(), to -> new ArrayList<>())
                            .add(answer));
            byTarget.forEach((to, answers) -> link(question, from, to, answers));
        }

        private void link(Question question, Node from, String to, List<Answer> answers) {
            boolean onPath = answers.stream().anyMatch(answer -> marked.contains(question.id() + "/" + answer.id()));
            var target = Optional.ofNullable(nodes.get(to))
                    .orElseGet(() -> nodes.computeIfAbsent(question.id() + "/" + to, key -> beside(key, to, onPath)));
            var mark = answers.size() == 1 ? "" : "• ";
            var labels = answers.stream()
                    .flatMap(answer -> LABEL.wrapped(mark + legend.labelOf(answer), ANSWER * lineWidth).stream())
                    .toList();
            links.add(new ColumnLink(
                    from, target, labels, LABEL.widest(labels) + 6, labels.size() * LABEL.lineHeight() + 3, onPath));
        }

        private Node box(Question question) {
            var number = legend.numbers.get(question.id().value());
            var lines = new ArrayList<>(TEXT.wrapped(number + "  " + question.ask(), lineWidth));
            var signs = legend.signsOf(question);
            if (!signs.isEmpty()) {
                lines.add(signs);
            }
            boolean onPath = marked.stream().anyMatch(turn -> turn.startsWith(question.id() + "/"));
            return node(question.id().value(), "question", lines, onPath);
        }

        private Node beside(String key, String to, boolean onPath) {
            var outcome = legend.outcome(to);
            if (outcome.isEmpty()) {
                var number = legend.numbers.get(to);
                var words = number == null ? "Nowhere: " + to : "Go to question " + number;
                return node(key, "elsewhere", List.of(words), onPath);
            }
            var lines = new ArrayList<String>();
            lines.add(legend.levels.getOrDefault(
                    outcome.get().care(), outcome.get().care().id()));
            lines.addAll(TEXT.wrapped(outcome.get().title().value(), OUTCOME * lineWidth));
            return node(key, outcome.get().care().id(), lines, onPath);
        }

        private static Node node(String key, String kind, List<String> lines, boolean marked) {
            boolean hasMark = !kind.equals("question") && !kind.equals("elsewhere");
            double width = TEXT.widest(lines) + 2 * PADDING + (hasMark ? 18 : 4);
            return new Node(
                    key, kind, List.copyOf(lines), width, lines.size() * TEXT.lineHeight() + 2 * PADDING, marked);
        }
    }
}
