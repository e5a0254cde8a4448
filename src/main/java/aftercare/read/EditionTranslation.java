package aftercare.read;

import aftercare.model.ContentPath;
import aftercare.model.Edition;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Term;
import aftercare.model.TranslatedFile;
import aftercare.model.TranslatedFile.State;
import aftercare.model.TranslatedFile.Unit;
import aftercare.problem.ProblemCollector;
import aftercare.read.translation.BorrowedMarks;
import aftercare.read.translation.GuideTranslation;
import aftercare.read.translation.MadeFrom;
import aftercare.read.translation.StaleUnits;
import aftercare.read.translation.Translated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the texts of a language with those of the source, and lists how every file stands.
 *
 * @param draft the language's parts that were read as translations, with how their files stand
 */
record EditionTranslation(
        Edition source, Edition own, EditionDraft draft, EditionDraft sourceDraft, FolderReading folder) {
    private static final String GLOSSARY = "glossary.yaml";

    /** The language's edition, with the source's cards in the place of stale ones, and the state of each file, sorted by path. */
    record Compared(Edition edition, List<TranslatedFile> files) {}

    Compared compare() {
        var problems = new ProblemCollector();
        var files = new ArrayList<TranslatedFile>(draft.translated());
        var guides = texts(own.guides(), source.guides(), files, problems);
        var singlePages = withHome(texts(own.singlePages(), source.singlePages(), files, problems));
        compareGlossary(files, problems);
        reportStrayRecords(problems);
        folder.report(problems);
        addMissing(files);
        files.sort((one, other) -> one.path().compareTo(other.path()));
        var edition = new Edition(
                own.language(), guides, singlePages, own.selfChecks(), own.signs(), own.glossary(), own.words());
        return new Compared(edition.sensitiveWhere(source), files);
    }

    /** The single pages, with the source's home page in a language that has not translated it yet. */
    private List<Guide> withHome(List<Guide> singlePages) {
        var path = new ContentPath(own.language(), BorrowedHome.FILE);
        boolean isThere = folder.files().stream().anyMatch(file -> file.path().equals(path.file()));
        if (isThere || !FolderCheck.folders(folder).contains(own.language())) {
            return singlePages;
        }
        var borrowed = new BorrowedHome(new BorrowedMarks(source.language()), own.language());
        var home = source.singlePages().stream()
                .filter(text -> text.path().path().equals(BorrowedHome.FILE))
                .map(borrowed::of);
        return Stream.concat(singlePages.stream(), home).toList();
    }

    private List<Guide> texts(
            List<Guide> texts, List<Guide> sources, List<TranslatedFile> files, ProblemCollector problems) {
        var originals =
                sources.stream().collect(Collectors.toMap(text -> text.path().path(), text -> text));
        var borrowed = new BorrowedMarks(source.language());
        // What an error left out of one file would be reported as missing in the other.
        var faulty = folder.faulty();
        var compared = new ArrayList<Guide>();
        for (var text : texts) {
            var path = text.path().path();
            var original = originals.get(path);
            if (original == null
                    || faulty.contains(original.path().file())
                    || faulty.contains(text.path().file())
                    || isOfClinic(text, original)) {
                compared.add(text);
            } else {
                var recorded = draft.madeFrom().of(path);
                var read = folder.guarded(
                        text.at(), () -> new GuideTranslation(original, text, recorded, borrowed).compare(problems));
                read.ifPresent(one -> files.add(one.file()));
                compared.add(read.map(Translated::value).orElse(text));
            }
        }
        return compared;
    }

    /**
     * Whether a clinic wrote the text or its original. A clinic writes in the languages it has, and cannot mend a translation
     * of ours.
     */
    private boolean isOfClinic(Guide text, Guide original) {
        return folder.isReplaced(text.path().file())
                || folder.isReplaced(original.path().file());
    }

    private void compareGlossary(List<TranslatedFile> files, ProblemCollector problems) {
        if (own.glossary().isEmpty()) {
            return;
        }
        var path = new ContentPath(own.language(), GLOSSARY);
        var at = folder.at(path.file());
        var ours = own.glossary().stream()
                .collect(Collectors.toMap(term -> term.id().value(), term -> term, (a, b) -> a));
        var units = new ArrayList<Unit>();
        for (Term term : source.glossary()) {
            var id = term.id().value();
            var our = ours.get(id);
            var hash = MadeFrom.hash(term.term() + "\n" + term.plain() + "\n" + term.text());
            var state = our == null
                    ? State.MISSING
                    : MadeFrom.state(draft.madeFrom().of(GLOSSARY), id, hash);
            units.add(new Unit(id, hash, state, our == null ? at : our.id().at()));
        }
        var stale = units.stream().filter(unit -> unit.state() == State.STALE).toList();
        stale.forEach(unit -> StaleUnits.report(unit, path.file(), problems));
        files.add(new TranslatedFile(path, at, units, !stale.isEmpty()));
    }

    /**
     * Reports names of files in {@code made-from.yaml} that do not exist. Otherwise a misspelt name would leave its texts
     * unrecorded unnoticed.
     */
    private void reportStrayRecords(ProblemCollector problems) {
        var there = folder.files().stream().map(file -> file.path()).collect(Collectors.toSet());
        for (var path : new TreeSet<>(draft.madeFrom().files().keySet())) {
            if (!there.contains(own.language() + "/" + path)) {
                problems.warning(
                        "AC184",
                        folder.at(own.language() + "/" + MadeFrom.FILE),
                        "The record names " + path + ", and this language has no such file.",
                        "Delete its lines, or write its path as it stands below " + own.language() + "/.");
            }
        }
    }

    /** Adds the files of the source that this language lacks. */
    private void addMissing(List<TranslatedFile> files) {
        if (!FolderCheck.folders(folder).contains(own.language())) {
            return;
        }
        var there = new HashSet<String>();
        folder.files().forEach(file -> there.add(file.path()));
        sourcePaths()
                .map(path -> new ContentPath(own.language(), path))
                .filter(path -> !there.contains(path.file()))
                .forEach(path -> files.add(TranslatedFile.missing(path, folder.at(path.file()))));
    }

    private Stream<String> sourcePaths() {
        var texts = Stream.of(source.guides(), source.singlePages())
                .flatMap(Collection::stream)
                .filter(text -> !text.draft() && text.retired().isEmpty())
                .map(text -> text.path().path());
        var checks = source.selfChecks().stream().map(SelfCheck::path).map(ContentPath::path);
        var sets = sourceDraft.sets().keySet().stream().map(name -> "question-sets/" + name + ".yaml");
        var data = new ArrayList<String>();
        if (!new InterfaceWords(folder, source.language()).areGiven(own.language(), source.words())) {
            data.add("strings.yaml");
        }
        if (!source.signs().isEmpty()) {
            data.add("signs.yaml");
        }
        if (!source.glossary().isEmpty()) {
            data.add(GLOSSARY);
        }
        return Stream.of(texts, checks, sets, data.stream()).flatMap(paths -> paths);
    }
}
