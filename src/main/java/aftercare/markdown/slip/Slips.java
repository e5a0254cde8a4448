package aftercare.markdown.slip;

import aftercare.markdown.parse.Component;
import aftercare.markdown.parse.Survey;
import aftercare.model.CareLevel;
import aftercare.problem.ProblemKind;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports text that looks like markup but was not read as markup, so that readers would see it as it was typed. */
public final class Slips {
    private static final Set<String> OF_ITEMS = Set.of("do", "do-not", "steps", "days", "pictures");

    private final SlipText reading;
    private final BlockSlips blocks;
    private final ListSlips lists;
    private final TableSlips tables;
    private final Leftovers leftovers;
    private final TitleSlips titles;

    /** Receives a warning about what stands at an offset of the source. */
    @FunctionalInterface
    public interface Report {
        void warning(ProblemKind kind, String code, int offset, String message, String hint);
    }

    /**
     * The text that is searched for slips.
     *
     * @param language {@code pt} for {@code pt-BR}
     */
    record SlipText(Survey survey, String language, Report report, Set<Integer> told) {
        String source() {
            return survey.text();
        }

        /** The letters of the source, which nobody may change. */
        char[] letters() {
            return survey.letters();
        }

        void tell(String code, int offset, String message, String hint) {
            tell(ProblemKind.NONE, code, offset, message, hint);
        }

        /** Tells of a slip of which the program itself must know this. */
        void tell(ProblemKind kind, String code, int offset, String message, String hint) {
            told.add(offset);
            report.warning(kind, code, offset, message, hint);
        }

        /** Whether a slip at this offset was reported already: one remedy is enough. */
        boolean isTold(int offset) {
            return told.contains(offset);
        }
    }

    private Slips(SlipText reading) {
        this.reading = reading;
        this.blocks = new BlockSlips(reading);
        this.lists = new ListSlips(reading);
        this.tables = new TableSlips(reading);
        this.leftovers = new Leftovers(reading);
        this.titles = new TitleSlips(reading, leftovers);
    }

    /**
     * Reports all of a document.
     *
     * @param document what the source was parsed into, without the editors' comments
     * @param survey what is known of the source
     * @param locale the language of the text: {@code pt-BR}
     */
    public static void report(Document document, Survey survey, String locale, Report report) {
        var text = new SlipText(survey, language(locale), report, new HashSet<>());
        new Slips(text).children(document);
        UnusedAddresses.report(document, text);
        UnusedMeanings.report(document, text);
    }

    private static String language(String locale) {
        int end = 0;
        while (end < locale.length() && locale.charAt(end) != '-' && locale.charAt(end) != '_') {
            end++;
        }
        return locale.substring(0, end);
    }

    /** Whether a component holds a list. Readers of such components themselves report a line that is not an item. */
    static boolean holdsItems(@Nullable Node node) {
        return node instanceof Component component
                && (OF_ITEMS.contains(component.name().toString())
                        || CareLevel.of(component.name().toString()).isPresent());
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            PastedSettings.report(node, reading);
            blocks.report(node);
            lists.report(node);
            tables.report(node);
            if (node instanceof Component component
                    && component.name().toString().equals("note")) {
                titles.report(component);
            }
            boolean hasWords = node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
            if (!hasWords) {
                children(node);
            } else if (node.getFirstChild() != null) {
                words(node);
            }
        }
    }

    private void words(Node node) {
        var visible = VisibleWords.of(node, reading);
        if (node instanceof Paragraph paragraph) {
            LineSlips.report(paragraph, visible, reading);
            BulletSlips.report(paragraph, visible, reading);
        }
        RunOnLines.report(visible, reading);
        InlineSlips.report(node, visible, reading);
        PartedReferences.report(node, reading);
        StruckSlips.report(node, reading);
        StraySigns.report(visible, reading);
        leftovers.report(visible);
    }
}
