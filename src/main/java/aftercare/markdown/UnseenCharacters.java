package aftercare.markdown;

import aftercare.format.HtmlText;
import aftercare.format.Unseen;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reports invisible control characters, and unseen characters that are written as entities, by their number or name in HTML.
 * Entities in code are left alone, because code is shown as it was typed.
 */
final class UnseenCharacters {
    private static final String CODE = "AC225";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final ReadingState reading;
    private Optional<BitSet> asTyped = Optional.empty();
    private final Set<Integer> told = new HashSet<>();

    private UnseenCharacters(ReadingState reading) {
        this.reading = reading;
    }

    static void report(ReadingState reading) {
        if (reading.survey().hasControl()) {
            controls(reading);
        }
        if (reading.survey().has('&')) {
            new UnseenCharacters(reading).entities();
        }
    }

    private static void controls(ReadingState reading) {
        String text = reading.source();
        for (int i = 0; i < text.length(); i++) {
            if (HtmlText.isControl(text.charAt(i))) {
                reading.error(
                        CODE,
                        i,
                        "An invisible control character (" + Unseen.name(text.charAt(i)) + ") stands here.",
                        "Delete it: place the cursor behind it and press the backspace key.");
            }
        }
    }

    private void entities() {
        var entity = ENTITY.matcher(reading.source());
        while (entity.find()) {
            int unseen = unseen(entity.start(), entity.end());
            if (unseen < 0 || told.contains(unseen)) {
                continue;
            }
            boolean isEscaped = entity.start() > 0 && reading.source().charAt(entity.start() - 1) == '\\';
            if (!isAsTyped(entity.start()) && !isEscaped) {
                told.add(unseen);
                reading.error(
                        CODE,
                        entity.start(),
                        "This stands for a character that readers cannot see (" + Unseen.name(unseen) + ").",
                        "Delete it, or write the character you mean.");
            }
        }
    }

    /**
     * The unseen character that an entity stands for; -1 when it stands for a visible one, or for one that is needed at its
     * place.
     */
    private int unseen(int start, int end) {
        var source = reading.source();
        var stands = Escaping.unescapeHtml(source.substring(start, end));
        if (stands.isEmpty() || stands.length() == end - start || isDirection(stands.charAt(0))) {
            return -1;
        }
        int from = start == 0 ? 0 : source.offsetByCodePoints(start, -1);
        int to = end == source.length() ? end : source.offsetByCodePoints(end, 1);
        var around = source.substring(from, start) + stands + source.substring(end, to);
        return new Unseen(around).isAt(start - from) ? stands.codePointAt(0) : -1;
    }

    /** Whether it is a mark of text direction. People write these by name because they cannot see them. */
    private static boolean isDirection(char c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C';
    }

    /** Whether an offset is in code or in a comment; all such places are looked up when the first entity is found. */
    private boolean isAsTyped(int offset) {
        if (asTyped.isEmpty()) {
            asTyped = Optional.of(asTyped());
        }
        return asTyped.get().get(offset);
    }

    private BitSet asTyped() {
        var places = new BitSet();
        for (Node node : reading.document().getDescendants()) {
            boolean isCode =
                    node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
            if (isCode || node instanceof HtmlInlineComment || node instanceof HtmlBlockBase) {
                places.set(node.getStartOffset(), node.getEndOffset());
            }
        }
        return places;
    }
}
