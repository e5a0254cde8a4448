package aftercare.author;

import aftercare.format.Json;
import aftercare.format.WordCount;
import aftercare.model.Question;
import aftercare.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The signs questions of a new self-check, with a few signs each, since nobody reads a long list to its end. All signs lead to
 * the same outcome.
 *
 * @param name the id of the first question; those after it are {@code name-2}, {@code name-3} …
 * @param parts the signs of each question, in the order in which they are asked
 * @param outcome where every sign and {@code unsure} lead
 */
record SignQuestions(String name, List<List<Sign>> parts, String outcome) {
    private static final String SEPARATOR = ", ";

    SignQuestions {
        parts = List.copyOf(parts);
    }

    /** The fewest questions that can ask these signs within the limits for signs and words. */
    static SignQuestions of(String name, List<Sign> signs, String outcome) {
        var parts = new ArrayList<List<Sign>>();
        int words = 0;
        for (var sign : signs) {
            int own = WordCount.of(sign.text().value());
            boolean isFull = parts.isEmpty()
                    || parts.get(parts.size() - 1).size() == Question.MOST_SIGNS
                    || words + own > Question.MOST_WORDS_OF_SIGNS;
            if (isFull) {
                parts.add(new ArrayList<>());
                words = 0;
            }
            parts.get(parts.size() - 1).add(sign);
            words += own;
        }
        return new SignQuestions(name, parts, outcome);
    }

    /** As YAML below {@code questions}; the last one leads on to the question after. */
    String questions(String next) {
        var text = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            var to = part == parts.size() - 1 ? next : id(part + 1);
            text.append("  ").append(id(part)).append(":\n    signs:\n");
            parts.get(part).forEach(sign -> text.append("      %s: %s\n".formatted(sign.id(), outcome)));
            text.append("    none: %s\n    unsure: %s\n".formatted(to, outcome));
        }
        return text.toString().stripTrailing();
    }

    /**
     * A scenario for each sign, as YAML.
     *
     * @param before the answers that lead to the first question
     */
    String scenarios(List<String> before) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(part -> parts.get(part).stream().map(sign -> scenario(before, part, sign)))
                .collect(Collectors.joining("\n"));
    }

    private String scenario(List<String> before, int part, Sign sign) {
        var name = sign.shortText().isPresent() ? sign.shortText() : sign.text();
        var answers = Stream.of(before.stream(), nones(part), Stream.of(id(part) + ": " + sign.id()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(SEPARATOR));
        return "  - {name: %s, answers: {%s}, outcome: %s}".formatted(Json.quoted(name.value()), answers, outcome);
    }

    /** The answers of a reader who has none of the signs: {@code now: none, now-2: none}. */
    String nones() {
        return nones(parts.size()).collect(Collectors.joining(SEPARATOR));
    }

    private Stream<String> nones(int parts) {
        return IntStream.range(0, parts).mapToObj(part -> id(part) + ": none");
    }

    private String id(int part) {
        return part == 0 ? name : name + "-" + (part + 1);
    }
}
