package aftercare.tree;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Content;
import aftercare.model.Question;
import aftercare.model.Question.Answer;
import aftercare.model.SelfCheck;
import aftercare.model.SelfCheck.Outcome;
import aftercare.model.Text;
import aftercare.read.ContentReader;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Sends the people of {@code people/people.yaml} through the shipped self-checks, each as a literal reader would go: at a
 * signs question they tap the first sign that they have, else "None of these". Each ends at the level that their source gives.
 */
class PeopleTest {
    private static final Path PEOPLE = Path.of("src/test/resources/people/people.yaml");
    private static final Content CONTENT = new ContentReader(
                    ContentFiles.inDirectory(Path.of("content"), "content"), new MarkdownReader())
            .read()
            .value()
            .orElseThrow();

    /**
     * @param signs ids of the signs they have
     * @param unsure the question to which they answer "I am not sure"; else empty
     * @param days since the massage; else -1
     * @param answers to choices, by question
     */
    private record Person(
            String name,
            String check,
            Set<String> signs,
            String unsure,
            int days,
            Map<String, String> answers,
            String care,
            String source) {}

    static Stream<Person> people() throws IOException {
        List<?> all = new YAMLMapper().readValue(Files.readString(PEOPLE), List.class);
        return all.stream().map(each -> person((Map<?, ?>) each));
    }

    private static Person person(Map<?, ?> said) {
        return new Person(
                said.get("who") + ": " + said.get("story"),
                value(said, "check", "soreness-or-help"),
                Set.copyOf(strings(said.get("signs"))),
                value(said, "unsure", ""),
                Integer.parseInt(value(said, "days", "-1")),
                answers(said.get("answers")),
                value(said, "care", ""),
                value(said, "source", ""));
    }

    private static String value(Map<?, ?> said, String key, String otherwise) {
        return said.containsKey(key) ? said.get(key).toString() : otherwise;
    }

    private static List<String> strings(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Map<String, String> answers(@Nullable Object map) {
        return map == null
                ? Map.of()
                : ((Map<?, ?>) map)
                        .entrySet().stream()
                                .collect(Collectors.toMap(
                                        entry -> entry.getKey().toString(),
                                        entry -> entry.getValue().toString()));
    }

    @ParameterizedTest
    @MethodSource("people")
    void endsAtTheLevelOfTheSource(Person person) {
        assertThat(CONTENT.sources()).containsKey(person.source);
        assertThat(outcome(person).care().toString()).as(person.name).isEqualTo(person.care);
    }

    @Test
    void everySignAndEveryOutcomeHasSomebody() throws IOException {
        var told = new HashSet<String>();
        var reached = new HashSet<String>();
        for (var person : people().toList()) {
            told.addAll(person.signs);
            reached.add(person.check + " " + outcome(person).id());
        }
        for (var check : checks()) {
            assertThat(told).containsAll(signs(check));
            assertThat(reached).containsAll(ownOutcomes(check));
        }
    }

    private static List<String> signs(SelfCheck check) {
        return check.questions().stream()
                .filter(question -> question.kind() == Question.QuestionKind.SIGNS)
                .flatMap(question -> question.signs().stream().map(Text::value))
                .toList();
    }

    /** Those of sets, which all self-checks share, are reached in the first one. */
    private static List<String> ownOutcomes(SelfCheck check) {
        boolean isFirst = check.path().slug().equals("soreness-or-help");
        var shared = checks().stream()
                .filter(other -> !other.path().equals(check.path()))
                .flatMap(other -> other.outcomes().stream())
                .map(outcome -> outcome.id().at())
                .toList();
        return check.outcomes().stream()
                .filter(outcome -> isFirst || !shared.contains(outcome.id().at()))
                .map(outcome -> check.path().slug() + " " + outcome.id())
                .toList();
    }

    private static Outcome outcome(Person person) {
        var check = checks().stream()
                .filter(each -> each.path().slug().equals(person.check))
                .findFirst()
                .orElseThrow();
        var evaluator = new Evaluator(check);
        var given = new ArrayList<SelfCheck.Given>();
        for (var question : check.questions()) {
            given.add(new SelfCheck.Given(question.id(), answer(question, person)));
        }
        var ending = evaluator.follow(given);
        assertThat(ending).as(person.name).isInstanceOf(Ending.Reached.class);
        return ((Ending.Reached) ending).outcome();
    }

    private static Text answer(Question question, Person person) {
        var all = question.answers();
        if (question.id().value().equals(person.unsure)) {
            return all.stream()
                    .filter(Answer::isUnsure)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
        return switch (question.kind()) {
            case SIGNS ->
                all.stream()
                        .filter(answer -> answer.isNone()
                                || person.signs.contains(answer.sign().value()))
                        .findFirst()
                        .orElseThrow()
                        .id();
            case RANGE ->
                all.stream()
                        .filter(answer -> answer.below()
                                .map(most -> person.days < most.intValue())
                                .orElse(true))
                        .findFirst()
                        .orElseThrow()
                        .id();
            default -> chosen(question, person);
        };
    }

    /** What the person says, or no. */
    private static Text chosen(Question question, Person person) {
        var said = person.answers.getOrDefault(question.id().value(), "no");
        return question.answers().stream()
                .map(Answer::id)
                .filter(id -> id.value().equals(said))
                .findFirst()
                .orElse(Text.none(question.id().at()));
    }

    private static List<SelfCheck> checks() {
        return CONTENT.editions().get(0).selfChecks();
    }
}
