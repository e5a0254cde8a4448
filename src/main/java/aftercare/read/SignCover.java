package aftercare.read;

import aftercare.format.Sha256;
import aftercare.model.CareLevel;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.Prose;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.work.AllHands;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the hash of a guide or self-check cover the signs that it takes from {@code signs.yaml}, so that a sign-off
 * also covers their words and care levels. A hash stays the same when the signs used are equal before and now.
 *
 * @param before the signs, by id, that the hashes cover already; empty for files just read
 * @param now the signs, by id, that the hashes shall cover
 */
public record SignCover(Map<String, Sign> before, Map<String, Sign> now) {

    /** For texts whose hashes cover only their own files so far. */
    static SignCover of(Map<String, Sign> signs) {
        return new SignCover(Map.of(), signs);
    }

    /** The edition with {@link #now} as its signs. */
    public Edition of(Edition edition) {
        return new Edition(
                edition.language(),
                AllHands.map(edition.guides(), this::of),
                edition.singlePages().stream().map(this::of).toList(),
                edition.selfChecks().stream().map(this::of).toList(),
                now,
                edition.glossary(),
                edition.words());
    }

    Guide of(Guide text) {
        var lines = drawn(text.body(), now);
        return lines.equals(drawn(text.body(), before)) ? text : text.withHash(covering(text.hash(), lines));
    }

    private SelfCheck of(SelfCheck check) {
        var lines = drawn(check, now);
        return lines.equals(drawn(check, before)) ? check : check.withHash(covering(check.hash(), lines));
    }

    private static List<String> drawn(Prose text, Map<String, Sign> signs) {
        return text.cards().stream()
                .flatMap(card -> drawn(card, signs))
                .distinct()
                .toList();
    }

    private static Stream<String> drawn(Prose.CareCard card, Map<String, Sign> signs) {
        return card.items().isEmpty()
                ? signs.values().stream()
                        .filter(sign -> sign.care() == card.level())
                        .map(SignCover::line)
                : named(card.items().stream().map(Prose.CardItem::sign).toList(), signs);
    }

    private static Stream<String> named(List<Text> ids, Map<String, Sign> signs) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(signs.get(id.value())).stream())
                .map(SignCover::line);
    }

    private static List<String> drawn(SelfCheck check, Map<String, Sign> signs) {
        var ofQuestions = check.questions().stream()
                .flatMap(question ->
                        Stream.concat(named(question.signs(), signs), drawn(question.hint(), signs).stream()));
        return Stream.of(onCard(check, signs), drawn(check.intro(), signs).stream(), ofQuestions)
                .flatMap(lines -> lines)
                .distinct()
                .toList();
    }

    /** The emergency signs, which are shown above every self-check's questions. */
    private static Stream<String> onCard(SelfCheck check, Map<String, Sign> signs) {
        return signs.values().stream()
                .filter(sign -> sign.care() == CareLevel.EMERGENCY
                        && sign.belongsTo(check.path().slug()))
                .map(SignCover::line);
    }

    private static String line(Sign sign) {
        return (sign.id() + " " + sign.care() + " " + sign.text() + " " + sign.firstAid()).replace('\n', ' ');
    }

    private static String covering(String hash, List<String> lines) {
        return Sha256.of((hash + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }
}
