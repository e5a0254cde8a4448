package aftercare.author;

import aftercare.format.Json;
import aftercare.model.Sign;
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
 * @param signs in the order in which they are asked
 * @param outcome where every sign and {@code unsure} lead
 */
record SignQuestions(String name, List<Sign> signs, String outcome) {
    /** The most signs in one question. */
    private static final int MOST = 5;

    private static final String SEPARATOR = ", ";

    SignQuestions {
        signs = List.copyOf(signs);
    }

    /** As YAML below {@code questions}; the last one leads on to the question after. */
    String questions(String next) {
        var text = new StringBuilder();
        for (int part = 0; part < parts(); part++) {
            var to = part == parts() - 1 ? next : id(part + 1);
            text.append("  ").append(id(part)).append(":\n    signs:\n");
            signs(part).forEach(sign -> text.append("      %s: %s\n".formatted(sign.id(), outcome)));
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
        return IntStream.range(0, parts())
                .boxed()
                .flatMap(part -> signs(part).stream().map(sign -> scenario(before, part, sign)))
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
        return nones(parts()).collect(Collectors.joining(SEPARATOR));
    }

    private Stream<String> nones(int parts) {
        return IntStream.range(0, parts).mapToObj(part -> id(part) + ": none");
    }

    private int parts() {
        return (signs.size() + MOST - 1) / MOST;
    }

    private List<Sign> signs(int part) {
        return signs.subList(part * MOST, Math.min(signs.size(), (part + 1) * MOST));
    }

    private String id(int part) {
        return part == 0 ? name : name + "-" + (part + 1);
    }
}
