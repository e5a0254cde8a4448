package aftercare.prose;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.model.LanguageTag;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Term;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.prose.Paragraph.ParagraphKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what readers see of a file, and splits it into sentences. Used by one thread; words are kept from file to file. */
public final class ManuscriptReader {
    private final String language;
    private final HouseStyle style;
    private final Sentences sentences;

    /** A reader for texts without a house style of their own. */
    public ManuscriptReader(String language) {
        this(language, HouseStyle.NONE);
    }

    /**
     * @param language the code of the language that the files are written in
     * @param style the site's own rules for that language
     */
    public ManuscriptReader(String language, HouseStyle style) {
        this.language = language;
        this.style = style;
        boolean english = new LanguageTag(language).isEnglish();
        this.sentences = new Sentences(Lexicon.of(english, style));
    }

    /** A guide or a single page. */
    public Manuscript of(Guide guide) {
        var page = new Draft(guide.at().file());
        page.add(ParagraphKind.LABEL, guide.title());
        page.add(ParagraphKind.SUMMARY, guide.description());
        page.add(ParagraphKind.SUMMARY, guide.mainMessage());
        guide.changes().forEach(change -> page.add(ParagraphKind.LABEL, change.what()));
        guide.retired().ifPresent(retired -> page.add(ParagraphKind.SUMMARY, retired.why()));
        page.add(guide.body());
        return new Manuscript(page.file, language, Optional.of(guide), Optional.empty(), page.paragraphs, style);
    }

    /** Reads a self-check, without the texts that it takes from other files. */
    public Manuscript of(SelfCheck check) {
        var page = new Draft(check.at().file());
        page.add(check);
        return new Manuscript(page.file, language, Optional.empty(), Optional.of(check), page.paragraphs, style);
    }

    /** A question set, from the self-checks that include it. */
    public Manuscript ofQuestionSet(String file, SelfCheck including) {
        var page = new Draft(file);
        page.add(including);
        return new Manuscript(file, language, Optional.empty(), Optional.empty(), page.paragraphs, style);
    }

    /** The warning signs, the glossary and the words of the interface, a file each. */
    public List<Manuscript> ofData(Edition edition, String folder) {
        var signs = new Draft(folder + "signs.yaml");
        edition.signs().values().stream().map(Sign::text).forEach(text -> signs.add(ParagraphKind.SIGN, text));
        var glossary = new Draft(folder + "glossary.yaml");
        edition.glossary().forEach(term -> add(term, glossary));
        var words = new Draft(folder + "strings.yaml");
        edition.words().texts().entrySet().stream()
                .filter(entry -> Words.isShown(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .forEach(text -> words.add(ParagraphKind.LABEL, text));
        words.addAll(ParagraphKind.LABEL, edition.words().contactWords());
        return List.of(data(signs), data(glossary), data(words));
    }

    /** Words of a file that holds settings besides. */
    public Manuscript ofLabels(String file, Collection<Text> labels) {
        var page = new Draft(file);
        page.addAll(ParagraphKind.LABEL, labels);
        return data(page);
    }

    private static void add(Term term, Draft glossary) {
        glossary.add(ParagraphKind.LABEL, term.plain());
        glossary.add(ParagraphKind.SUMMARY, term.text());
    }

    private Manuscript data(Draft draft) {
        return new Manuscript(draft.file, language, Optional.empty(), Optional.empty(), draft.paragraphs, style);
    }

    /** The paragraphs of a file while they are gathered; texts of other files are passed over. */
    private final class Draft {
        private final String file;
        private final List<Paragraph> paragraphs = new ArrayList<>();

        Draft(String file) {
            this.file = file;
        }

        void add(ParagraphKind kind, Text text) {
            add(kind, text, false, false);
        }

        private void add(ParagraphKind kind, Text text, boolean cited, boolean item) {
            if (!text.isEmpty() && text.at().file().equals(file)) {
                paragraphs.add(new Paragraph(kind, text, sentences.of(text), cited, item));
            }
        }

        void addAll(ParagraphKind kind, Collection<Text> texts) {
            texts.forEach(text -> add(kind, text));
        }

        void add(Prose prose) {
            prose.headings().forEach(heading -> add(ParagraphKind.LABEL, heading.text()));
            addCited(ParagraphKind.PROSE, prose.text(), prose.items(), prose.cited());
            addCited(ParagraphKind.CELL, prose.cells(), List.of(), prose.cited());
            for (var block : prose.blocks()) {
                if (block instanceof Prose.Panel panel) {
                    add(ParagraphKind.LABEL, panel.title());
                }
            }
            addAll(ParagraphKind.ASIDE, prose.asides());
        }

        /**
         * A citation belongs to the last text that begins before it.
         *
         * @param items the numbers of the texts that stand in a list, in order
         */
        private void addCited(ParagraphKind kind, List<Text> texts, List<Integer> items, List<Text> citations) {
            int item = 0;
            int next = 0;
            for (int i = 0; i < texts.size(); i++) {
                var text = texts.get(i);
                while (next < citations.size() && citations.get(next).at().compareTo(text.at()) < 0) {
                    next++;
                }
                boolean cited = next < citations.size()
                        && (i + 1 == texts.size()
                                || citations
                                                .get(next)
                                                .at()
                                                .compareTo(texts.get(i + 1).at())
                                        < 0);
                boolean listed = item < items.size() && items.get(item) == i;
                if (listed) {
                    item++;
                }
                add(kind, text, cited, listed);
            }
        }

        void add(SelfCheck check) {
            add(ParagraphKind.LABEL, check.title());
            add(ParagraphKind.SUMMARY, check.description());
            add(check.intro());
            check.questions().forEach(this::add);
            check.outcomes().forEach(this::add);
        }

        private void add(Question question) {
            add(ParagraphKind.PROSE, question.ask());
            add(ParagraphKind.PROSE, question.why());
            add(question.hint());
            addAll(ParagraphKind.PROSE, question.list());
            question.answers().forEach(answer -> add(ParagraphKind.LABEL, answer.label()));
        }

        private void add(SelfCheck.Outcome outcome) {
            add(ParagraphKind.LABEL, outcome.title());
            add(ParagraphKind.PROSE, outcome.contact());
            add(ParagraphKind.PROSE, outcome.say());
            add(ParagraphKind.PROSE, outcome.decision());
            addAll(ParagraphKind.PROSE, outcome.doItems());
            addAll(ParagraphKind.PROSE, outcome.doNotItems());
            add(ParagraphKind.PROSE, outcome.note());
            add(ParagraphKind.PROSE, outcome.safetyNet());
            add(ParagraphKind.LABEL, outcome.recheck());
        }
    }
}
