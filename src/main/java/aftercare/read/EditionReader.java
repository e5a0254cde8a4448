package aftercare.read;

import aftercare.markdown.MarkdownReader;
import aftercare.model.Edition;
import aftercare.model.SelfCheck;
import aftercare.model.TranslatedFile;
import aftercare.problem.Nearest;
import aftercare.problem.ProblemCollector;
import aftercare.read.document.GlossaryReader;
import aftercare.read.document.GuideReader;
import aftercare.read.document.QuestionSet;
import aftercare.read.document.QuestionSetReader;
import aftercare.read.document.SelfCheckReader;
import aftercare.read.document.SignsReader;
import aftercare.read.document.TextReader;
import aftercare.read.document.UnjoinedSelfCheck;
import aftercare.read.file.ContentFile;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.file.SourceText;
import aftercare.read.translation.BorrowedMarks;
import aftercare.read.translation.MadeFrom;
import aftercare.read.translation.SelfCheckTranslation;
import aftercare.read.translation.SignsTranslation;
import aftercare.read.translation.Translated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the files of one language. A translated self-check, question set or sign holds words only; its logic comes from
 * the source.
 */
final class EditionReader {
    private final FolderReading folder;
    private final String sourceLocale;
    private final OtherInputs inputs;
    private final GuideReader guides;
    private final SelfCheckReader selfChecks;
    private final QuestionSetReader sets;
    private final SelfCheckTranslation translation;
    private final BorrowedMarks borrowed;
    private final InterfaceWords words;

    EditionReader(FolderReading folder, String sourceLocale, MarkdownReader markdown) {
        this.folder = folder;
        this.sourceLocale = sourceLocale;
        this.words = new InterfaceWords(folder, sourceLocale);
        this.inputs = OtherInputs.of(markdown);
        this.guides = new GuideReader(markdown);
        this.selfChecks = new SelfCheckReader(markdown);
        this.sets = new QuestionSetReader(markdown);
        this.borrowed = new BorrowedMarks(sourceLocale);
        this.translation = new SelfCheckTranslation(markdown, borrowed);
    }

    EditionDraft source() {
        var read = folder.read(folder.of(FileKind.QUESTION_SET, sourceLocale), inputs, sets::read);
        var checks = folder.read(folder.of(FileKind.SELF_CHECK, sourceLocale), inputs, selfChecks::read);
        var signs = one(FileKind.SIGNS, sourceLocale, OtherInputs.ITSELF, new SignsReader())
                .orElse(Map.of());
        return new EditionDraft(
                sourceLocale,
                byName(read, QuestionSet::name),
                checks,
                signs,
                words.source(),
                MadeFrom.NOTHING,
                List.of());
    }

    EditionDraft translation(String locale, EditionDraft source) {
        var files = new ArrayList<TranslatedFile>();
        var madeFrom = one(FileKind.MADE_FROM, locale, OtherInputs.ITSELF, MadeFrom::read)
                .orElse(MadeFrom.NOTHING);
        var ownSets = byName(values(translatedSets(locale, source, madeFrom), files), QuestionSet::name);
        var checks = values(translatedChecks(locale, source, madeFrom), files);
        checks.forEach(check -> reportUntranslatedSets(check, ownSets.keySet()));
        var allSets = new HashMap<String, QuestionSet>(ownSets);
        source.sets().forEach((name, set) -> allSets.computeIfAbsent(name, missing -> borrowed.of(set)));
        var signs = translated(
                        FileKind.SIGNS,
                        "signs.yaml",
                        locale,
                        OtherInputs.translationOf(source.signs(), madeFrom),
                        new SignsTranslation(source.signs(), borrowed, madeFrom.of("signs.yaml")))
                .map(read -> value(read, files))
                .orElseGet(() -> borrowed.of(source.signs()));
        var ownWords = words.translated(locale, source.words(), madeFrom, files);
        reportUntranslated(locale, FileKind.SIGNS, "signs.yaml");
        if (!words.areGiven(locale, source.words())) {
            reportUntranslated(locale, FileKind.STRINGS, "strings.yaml");
        }
        return new EditionDraft(locale, allSets, checks, signs, ownWords, madeFrom, files);
    }

    /**
     * Adds guides, pages and glossary, joins the question sets into the self-checks, and makes the hashes cover the
     * signs.
     */
    Edition edition(EditionDraft draft) {
        var locale = draft.locale();
        var edition = new Edition(
                locale,
                folder.read(folder.of(FileKind.GUIDE, locale), inputs, guides::guide),
                folder.read(folder.of(FileKind.SINGLE_PAGE, locale), inputs, guides::singlePage),
                joined(draft),
                draft.signs(),
                one(FileKind.GLOSSARY, locale, OtherInputs.ITSELF, new GlossaryReader())
                        .orElse(List.of()),
                draft.words());
        return SignCover.of(draft.signs()).of(edition);
    }

    private List<SelfCheck> joined(EditionDraft draft) {
        var present = folder.of(FileKind.QUESTION_SET, sourceLocale).stream()
                .map(ContentFile::stem)
                .collect(Collectors.toSet());
        var joiner = new SelfCheckJoiner(draft.sets(), present);
        var problems = new ProblemCollector();
        var labels = new Labels(draft.signs(), draft.words(), draft.locale(), borrowed, problems);
        var joined = draft.selfChecks().stream()
                .flatMap(check ->
                        folder.guarded(check.file().at(), () -> labels.putInto(joiner.join(check, problems))).stream())
                .toList();
        // A problem of joining is reported once, in the source language.
        if (draft.locale().equals(sourceLocale)) {
            reportUnincluded(draft, problems);
            folder.report(problems);
        }
        markIncomplete(draft);
        return joined;
    }

    /**
     * Reports question sets that no self-check includes. Reports nothing while a self-check cannot be read, as it may include
     * the set.
     */
    private void reportUnincluded(EditionDraft draft, ProblemCollector problems) {
        if (draft.selfChecks().size()
                < folder.of(FileKind.SELF_CHECK, sourceLocale).size()) {
            return;
        }
        var included = draft.selfChecks().stream()
                .flatMap(check -> check.includes().stream())
                .map(include -> include.set().value())
                .collect(Collectors.toSet());
        draft.sets().values().stream()
                .filter(set -> !included.contains(set.name()))
                .forEach(set -> problems.warning(
                        "AC190",
                        set.file().at(),
                        "No self-check includes this question set, so no reader sees it and nothing of it is proved.",
                        "Write  include: {" + set.name() + ": …}  in a self-check, or delete the file."));
    }

    /** Marks self-checks as incomplete when a question set they include or their source is. */
    private void markIncomplete(EditionDraft draft) {
        var incomplete = folder.incomplete();
        folder.of(FileKind.SELF_CHECK, draft.locale()).stream()
                .filter(file -> isIn(incomplete, draft, "self-checks/" + file.name()))
                .forEach(folder::markIncomplete);
        draft.selfChecks().stream()
                .filter(check -> check.includes().stream()
                        .anyMatch(include -> isIn(incomplete, draft, "question-sets/" + include.set() + ".yaml")))
                .forEach(check -> folder.markIncomplete(check.file()));
    }

    private boolean isIn(Set<String> incomplete, EditionDraft draft, String path) {
        return incomplete.contains(sourceLocale + "/" + path) || incomplete.contains(draft.locale() + "/" + path);
    }

    /** The values that were read; the state of their files is added to the list. */
    private static <T> List<T> values(List<Translated<T>> read, List<TranslatedFile> files) {
        return read.stream().map(one -> value(one, files)).toList();
    }

    private static <T> T value(Translated<T> read, List<TranslatedFile> files) {
        files.add(read.file());
        return read.value();
    }

    private List<Translated<QuestionSet>> translatedSets(String locale, EditionDraft source, MadeFrom madeFrom) {
        var sets = byName(sound(source.sets().values(), QuestionSet::file), QuestionSet::name);
        return folder.read(
                folder.of(FileKind.QUESTION_SET, locale),
                OtherInputs.translationOf(sets, sourceNames(FileKind.QUESTION_SET), inputs, madeFrom),
                (text, problems) -> original(FileKind.QUESTION_SET, sets, text, problems)
                        .flatMap(set -> translation.questionSet(set, text, madeFrom, problems)));
    }

    private List<Translated<UnjoinedSelfCheck>> translatedChecks(
            String locale, EditionDraft source, MadeFrom madeFrom) {
        var checks = byName(
                sound(source.selfChecks(), UnjoinedSelfCheck::file),
                check -> check.file().stem());
        return folder.read(
                folder.of(FileKind.SELF_CHECK, locale),
                OtherInputs.translationOf(checks, sourceNames(FileKind.SELF_CHECK), inputs, madeFrom),
                (text, problems) -> original(FileKind.SELF_CHECK, checks, text, problems)
                        .flatMap(check -> translation.selfCheck(check, text, madeFrom, problems)));
    }

    /** The sources whose files could be read completely. What the others lack would be reported again for each translation. */
    private <T> List<T> sound(Collection<T> sources, Function<T, ContentFile> file) {
        var incomplete = folder.incomplete();
        return sources.stream()
                .filter(source -> !incomplete.contains(file.apply(source).path()))
                .toList();
    }

    /**
     * The original that a file translates. Empty, without a problem, when the original exists but could not be read:
     * its own problem is enough.
     */
    private <T> Optional<T> original(
            FileKind kind, Map<String, T> sources, SourceText text, ProblemCollector problems) {
        var name = text.file().stem();
        var present = sourceNames(kind);
        if (!present.contains(name)) {
            reportNoSource(text.file(), present, problems);
        }
        return Optional.ofNullable(sources.get(name));
    }

    private static void reportNoSource(ContentFile file, List<String> present, ProblemCollector problems) {
        var hint = Nearest.hint(file.stem(), present, "Write it in the source's language first.");
        problems.error("AC140", file.at(), "The source has no such file, so there is nothing to translate.", hint);
    }

    private void reportUntranslatedSets(UnjoinedSelfCheck check, Set<String> translated) {
        var problems = new ProblemCollector();
        for (var include : check.includes()) {
            var name = include.set().value();
            if (!translated.contains(name)) {
                var message =
                        "The question set \"" + name + "\", which this self-check includes, is not translated yet.";
                problems.warning(
                        "AC141", check.file().at(), message, "Write question-sets/" + name + ".yaml in this language.");
            }
        }
        folder.report(problems);
    }

    private void reportUntranslated(String locale, FileKind kind, String name) {
        boolean begun = FolderCheck.folders(folder).contains(locale);
        boolean lacks = folder.of(kind, locale).isEmpty();
        if (begun && lacks && !folder.of(kind, sourceLocale).isEmpty()) {
            var problems = new ProblemCollector();
            problems.warning(
                    "AC141",
                    folder.at(locale + "/" + name),
                    "This file is not there yet, so nothing of it is translated.",
                    "Readers see the source's words until it is.");
            folder.report(problems);
        }
    }

    private List<String> sourceNames(FileKind kind) {
        return folder.of(kind, sourceLocale).stream().map(ContentFile::stem).toList();
    }

    /**
     * Reads a translation, but only if the source's file has no error. Otherwise every id would be reported as unknown to the
     * source.
     */
    private <T> Optional<T> translated(
            FileKind kind, String name, String locale, OtherInputs inputs, TextReader<T> reader) {
        boolean isSound = !folder.incomplete().contains(sourceLocale + "/" + name);
        if (folder.of(kind, sourceLocale).isEmpty() && !folder.of(kind, locale).isEmpty()) {
            var problems = new ProblemCollector();
            reportNoSource(folder.of(kind, locale).get(0), List.of(), problems);
            folder.report(problems);
            return Optional.empty();
        }
        return isSound ? one(kind, locale, inputs, reader) : Optional.empty();
    }

    private <T> Optional<T> one(FileKind kind, String locale, OtherInputs inputs, TextReader<T> reader) {
        return folder.read(folder.of(kind, locale), inputs, reader).stream().findFirst();
    }

    private static <T> Map<String, T> byName(List<T> values, Function<T, String> name) {
        return values.stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
