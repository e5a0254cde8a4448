package aftercare.read;

import aftercare.problem.Boundary;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.ProblemCollector;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.problem.Subject;
import aftercare.read.document.TextReader;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import aftercare.work.Ahead;
import aftercare.work.AllHands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The content folder during one reading: its files by kind, and the problems found so far. Files are read in parallel,
 * each by one thread; what else another thread finds is reported later. The rest happens in the thread that owns this object.
 */
final class FolderReading {
    private final ContentFiles files;
    private final List<ContentFile> list;
    private final Map<FileKind, List<ContentFile>> byKind;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> marked = ConcurrentHashMap.newKeySet();
    private final FileCache cache;
    private Optional<Ahead<Problems>> later = Optional.empty();

    FolderReading(ContentFiles files, ContentFiles.FileList listing, FileCache cache) {
        this.files = files;
        this.cache = cache;
        this.list = listing.files();
        this.byKind = list.stream().collect(Collectors.groupingBy(Layout::kind));
        problems.addAll(listing.problems().list());
    }

    List<ContentFile> files() {
        return list;
    }

    List<ContentFile> of(FileKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<ContentFile> of(FileKind kind, String locale) {
        return of(kind).stream()
                .filter(file -> Layout.locale(file).equals(locale))
                .toList();
    }

    /**
     * Reads text files in parallel, and returns the values of those that can be read, in the order of the files.
     *
     * @param inputs what the values depend on besides the files
     */
    <T> List<T> read(Collection<ContentFile> chosen, OtherInputs inputs, TextReader<T> reader) {
        return done(chosen, inputs, file -> reader.read(files, file));
    }

    /** Applies a step to files in parallel, and returns the values in the order of the files. */
    <T> List<T> each(
            Collection<ContentFile> chosen,
            OtherInputs inputs,
            BiFunction<ContentFile, ProblemCollector, Optional<T>> step) {
        return done(
                chosen, inputs, file -> Boundary.READING.collect(file.at(), problems -> step.apply(file, problems)));
    }

    private <T> List<T> done(Collection<ContentFile> chosen, OtherInputs inputs, Function<ContentFile, Read<T>> work) {
        var done = AllHands.map(
                chosen, file -> Boundary.READING.read(file.at(), () -> cache.of(file, inputs, () -> work.apply(file))));
        done.forEach(one -> problems.addAll(one.problems().list()));
        return done.stream().flatMap(one -> one.value().stream()).toList();
    }

    /** Runs a step that combines what was read. If it fails, reports a problem of the file and returns nothing. */
    <T> Optional<T> guarded(Location at, Supplier<T> step) {
        return Boundary.READING.around(at, () -> Optional.of(step.get()), fault -> {
            problems.add(fault);
            return Optional.empty();
        });
    }

    /** Reports what another thread finds meanwhile. Whoever asks for problems waits for it. */
    void reportLater(Supplier<Problems> finding) {
        later = Optional.of(Ahead.of(finding));
    }

    private void awaitLater() {
        later.ifPresent(found -> report(found.get()));
        later = Optional.empty();
    }

    void report(ProblemCollector collector) {
        report(collector.problems());
    }

    void report(Problems found) {
        problems.addAll(found.list());
    }

    Problems problems() {
        awaitLater();
        return Problems.of(problems);
    }

    /** The location of a whole file or folder, which need not exist. */
    Location at(String path) {
        return Location.ofFile(files.shown(path));
    }

    /** Whether the file at a path is a clinic's own. */
    boolean isReplaced(String path) {
        return files.isReplaced(path);
    }

    /** Marks a file as incomplete because of a problem in another file. */
    void markIncomplete(ContentFile file) {
        marked.add(file.path());
    }

    /** Marks a file as incomplete that is needed and is not there. Safe for threads. */
    void markMissing(String path) {
        marked.add(path);
    }

    /** The paths of files with an error, whatever it is, or with an open end: what stands below is not read as it is meant. */
    Set<String> faulty() {
        awaitLater();
        var shown = problems.stream()
                .filter(problem -> problem.isError() || problem.is(ProblemKind.OPEN_END))
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
        return list.stream()
                .filter(file -> shown.contains(file.shown()))
                .map(ContentFile::path)
                .collect(Collectors.toSet());
    }

    /** The paths of files that could not be read completely, so that parts of them may be missing. */
    Set<String> incomplete() {
        awaitLater();
        var shown = problems.stream()
                .filter(problem -> problem.isError()
                        && (problem.subject() == Subject.READING || problem.is(ProblemKind.UNREAD_TEXT)))
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
        var incomplete = list.stream()
                .filter(file -> shown.contains(file.shown()))
                .map(ContentFile::path)
                .collect(Collectors.toCollection(HashSet::new));
        incomplete.addAll(marked);
        return incomplete;
    }
}
