package aftercare.prose;

import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.HouseStyle;
import aftercare.model.Prose;
import aftercare.model.Question;
import aftercare.model.SelfCheck;
import aftercare.model.Sign;
import aftercare.model.Term;
import aftercare.model.Text;
import aftercare.model.Words;
import aftercare.prose.Paragraph.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        boolean english = Locale.forLanguageTag(language).getLanguage().equals("en");
        this.sentences = new Sentences(Lexicon.of(english, style));
    }

    /** A guide or a single page. */
    public Manuscript of(Guide guide) {
        var page = new Draft(guide.at().file());
        page.add(Kind.LABEL, guide.title());
        page.add(Kind.SUMMARY, guide.description());
        page.add(Kind.SUMMARY, guide.mainMessage());
        guide.changes().forEach(change -> page.add(Kind.LABEL, change.what()));
        guide.retired().ifPresent(retired -> page.add(Kind.SUMMARY, retired.why()));
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
        edition.signs().values().stream().map(Sign::text).forEach(text -> signs.add(Kind.SIGN, text));
        var glossary = new Draft(folder + "glossary.yaml");
        edition.glossary().forEach(term -> add(term, glossary));
        var words = new Draft(folder + "strings.yaml");
        edition.words().texts().entrySet().stream()
                .filter(entry -> Words.isShown(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .forEach(text -> words.add(Kind.LABEL, text));
        words.addAll(Kind.LABEL, edition.words().contactWords());
        return List.of(data(signs), data(glossary), data(words));
    }

    /** Words of a file that holds settings besides. */
    public Manuscript ofLabels(String file, Collection<Text> labels) {
        var page = new Draft(file);
        page.addAll(Kind.LABEL, labels);
        return data(page);
    }

    private static void add(Term term, Draft glossary) {
        glossary.add(Kind.LABEL, term.plain());
        glossary.add(Kind.SUMMARY, term.text());
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

        void add(Kind kind, Text text) {
            add(kind, text, false);
        }

        private void add(Kind kind, Text text, boolean cited) {
            if (!text.isEmpty() && text.at().file().equals(file)) {
                paragraphs.add(new Paragraph(kind, text, sentences.of(text), cited));
            }
        }

        void addAll(Kind kind, Collection<Text> texts) {
            texts.forEach(text -> add(kind, text));
        }

        void add(Prose prose) {
            prose.headings().forEach(heading -> add(Kind.LABEL, heading.text()));
            addCited(Kind.PROSE, prose.text(), prose.cited());
            addCited(Kind.CELL, prose.cells(), prose.cited());
            for (var block : prose.blocks()) {
                if (block instanceof Prose.Panel panel) {
                    add(Kind.LABEL, panel.title());
                }
            }
        }

        /** A citation belongs to the last text that begins before it. */
        private void addCited(Kind kind, List<Text> texts, List<Text> citations) {
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
                add(kind, text, cited);
            }
        }

        void add(SelfCheck check) {
            add(Kind.LABEL, check.title());
            add(Kind.SUMMARY, check.description());
            add(check.intro());
            check.questions().forEach(this::add);
            check.outcomes().forEach(this::add);
        }

        private void add(Question question) {
            add(Kind.PROSE, question.ask());
            add(Kind.PROSE, question.why());
            add(question.hint());
            addAll(Kind.PROSE, question.list());
            question.answers().forEach(answer -> add(Kind.LABEL, answer.label()));
        }

        private void add(SelfCheck.Outcome outcome) {
            add(Kind.LABEL, outcome.title());
            add(Kind.PROSE, outcome.contact());
            add(Kind.PROSE, outcome.say());
            add(Kind.PROSE, outcome.decision());
            addAll(Kind.PROSE, outcome.doItems());
            addAll(Kind.PROSE, outcome.doNotItems());
            add(Kind.PROSE, outcome.note());
            add(Kind.PROSE, outcome.safetyNet());
            add(Kind.LABEL, outcome.recheck());
        }
    }
}
