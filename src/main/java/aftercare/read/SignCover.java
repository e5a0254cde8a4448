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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes the hash of a guide or self-check cover the signs that it takes from {@code signs.yaml}, so that a sign-off
 * also covers their words and care levels. A text that takes none keeps the hash of its file.
 *
 * @param signs by id
 * @param lines what a hash covers of each sign, by id
 */
record SignCover(Map<String, Sign> signs, Map<String, String> lines) {

    static SignCover of(Map<String, Sign> signs) {
        var lines = new HashMap<String, String>();
        signs.forEach((id, sign) -> lines.put(id, line(sign)));
        return new SignCover(signs, lines);
    }

    private static String line(Sign sign) {
        return (sign.id() + " " + sign.care() + " " + sign.text() + " " + sign.firstAid()).replace('\n', ' ');
    }

    /** The edition, whose signs these are, of texts whose hashes cover only their own files so far. */
    Edition of(Edition edition) {
        return new Edition(
                edition.language(),
                AllHands.map(edition.guides(), this::of),
                edition.singlePages().stream().map(this::of).toList(),
                edition.selfChecks().stream().map(this::of).toList(),
                edition.signs(),
                edition.glossary(),
                edition.words());
    }

    Guide of(Guide text) {
        if (text.body().cards().isEmpty() && text.signs().isEmpty()) {
            return text;
        }
        var drawn = new LinkedHashSet<String>();
        text.signs().forEach(id -> drawBriefly(id, drawn));
        draw(text.body(), drawn);
        return drawn.isEmpty() ? text : text.withHash(covering(text.hash(), drawn));
    }

    private SelfCheck of(SelfCheck check) {
        var drawn = new LinkedHashSet<String>();
        drawCard(check, drawn);
        draw(check.intro(), drawn);
        for (var question : check.questions()) {
            question.signs().forEach(sign -> draw(sign, drawn));
            draw(question.hint(), drawn);
        }
        return drawn.isEmpty() ? check : check.withHash(covering(check.hash(), drawn));
    }

    /** The emergency signs, which are shown above every self-check's questions. */
    private void drawCard(SelfCheck check, Set<String> drawn) {
        for (var sign : signs.values()) {
            if (sign.care() == CareLevel.EMERGENCY
                    && sign.belongsTo(check.path().slug())) {
                drawn.add(line(sign));
            }
        }
    }

    private void draw(Prose text, Set<String> drawn) {
        for (var card : text.cards()) {
            if (card.items().isEmpty()) {
                drawAll(card.level(), drawn);
            }
            for (var item : card.items()) {
                draw(item.sign(), drawn);
            }
        }
    }

    private void drawAll(CareLevel level, Set<String> drawn) {
        for (var sign : signs.values()) {
            if (sign.care() == level) {
                drawn.add(line(sign));
            }
        }
    }

    private void draw(Text id, Set<String> drawn) {
        var line = lines.get(id.value());
        if (line != null) {
            drawn.add(line);
        }
    }

    /** A sign as the strip above a guide shows it. */
    private void drawBriefly(Text id, Set<String> drawn) {
        var sign = signs.get(id.value());
        if (sign != null) {
            drawn.add(("briefly " + sign.id() + " " + sign.care() + " " + sign.briefly()).replace('\n', ' '));
        }
    }

    private static String covering(String hash, Set<String> lines) {
        return Sha256.of((hash + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }
}
