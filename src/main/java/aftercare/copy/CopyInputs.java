package aftercare.copy;

import aftercare.clinic.ClinicInputs;
import aftercare.clinic.Overrides;
import aftercare.format.Fingerprint;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.publish.FileMark;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FileFingerprints;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import aftercare.read.file.WitnessedFiles;
import aftercare.render.TemplateFiles;
import aftercare.work.AllHands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * The fingerprints of all that copies are made from: the content, the templates, and each clinic's own files. Each is made
 * once. The day is none of it: what depends on it says for which days it holds. Safe for threads.
 */
public final class CopyInputs {
    private final ContentFiles content;
    private final FileFingerprints fingerprints;
    private final TemplateFiles templates;
    private final Map<Path, Long> byClinic = new ConcurrentHashMap<>();
    private final Map<Path, Long> byOverrides = new ConcurrentHashMap<>();

    /** The marks of single files, taken before their bytes were read. */
    private final Map<Path, FileMark> marks = new ConcurrentHashMap<>();

    private long shared;
    private long whole;

    /**
     * Inputs to be looked at when they are asked for first.
     *
     * @param content listed at most once
     */
    public CopyInputs(ContentFiles content, FileFingerprints fingerprints, TemplateFiles templates) {
        this.content = content;
        this.fingerprints = fingerprints;
        this.templates = templates;
    }

    /**
     * The fingerprint of the files that are no content, and of their marks. A second look at them has the same fingerprint only
     * if nobody has changed them in between, not even there and back. Content is watched by {@link WitnessedFiles}.
     *
     * @param clinics the clinics' files
     */
    public long besidesContent(List<Path> clinics) {
        var all = Fingerprint.of("look");
        addTemplates(all);
        clinics.forEach(clinic -> all.with(own(clinic)));
        new TreeMap<>(marks)
                .values()
                .forEach(mark -> all.with(mark.address())
                        .with(mark.size())
                        .with(mark.inode())
                        .with(mark.modified())
                        .with(mark.changed()));
        return all.value();
    }

    /** The fingerprint of everything that the copy of a clinic is made from, guides included. */
    public long whole(Optional<Path> clinic) {
        return with(clinic, Fingerprint.of("whole copy").with(ofAll()));
    }

    /** The fingerprint of everything that all copies are made from but the day: content and templates. */
    public synchronized long ofAll() {
        if (whole == 0) {
            var all = Fingerprint.of("whole").with(shared());
            add(content.list().files(), fingerprints, all);
            whole = all.value();
        }
        return whole;
    }

    /** The fingerprint for the copy of a clinic, by its file: of everything but the guides. */
    long of(Optional<Path> clinic) {
        return with(clinic, Fingerprint.of("copy").with(shared()));
    }

    private long with(Optional<Path> clinic, Fingerprint all) {
        clinic.ifPresent(file -> all.with(own(file)));
        return all.value();
    }

    private synchronized long shared() {
        if (shared == 0) {
            var all = Fingerprint.of("shared");
            add(withoutGuides(), fingerprints, all);
            add(content.list().problems(), all);
            addTemplates(all);
            shared = all.value();
        }
        return shared;
    }

    /** Stock templates come with the program, and no memo outlives its build. */
    private void addTemplates(Fingerprint all) {
        var own = templates.isStock() ? List.<String>of() : templates.names();
        own.forEach(name -> all.with(name)
                .with(templates.shown(name))
                .with(templates.file(name).map(this::bytes).orElse(0L)));
    }

    private List<ContentFile> withoutGuides() {
        return content.list().files().stream()
                .filter(file -> Layout.kind(file) != FileKind.GUIDE)
                .toList();
    }

    /** The fingerprint of a clinic's own files. */
    private long own(Path clinic) {
        return once(byClinic, clinic, file -> {
            var all = Fingerprint.of("clinic");
            var own = ClinicInputs.own(file);
            add(own, all);
            own.forEach(mine -> all.with(realPath(mine)));
            add(Overrides.noFolder(file), all);
            Overrides.folder(file).ifPresent(folder -> all.with(once(byOverrides, folder, this::overrides)));
            return all.value();
        });
    }

    private long overrides(Path folder) {
        var all = Fingerprint.of("overrides");
        var own = ContentFiles.inDirectory(folder, folder.toString());
        var list = own.list();
        list.files().forEach(file -> mark(folder.resolve(file.path())));
        add(list.files(), new FileFingerprints(own), all);
        add(ClinicInputs.originals(folder, list.files()), all);
        add(list.problems(), all);
        return all.value();
    }

    /** What is made for a path, at its first use. Not with computeIfAbsent, which may not meet itself while all hands work. */
    private static long once(Map<Path, Long> known, Path path, ToLongFunction<Path> maker) {
        return Optional.ofNullable(known.get(path)).orElseGet(() -> {
            long made = maker.applyAsLong(path);
            known.put(path, made);
            return made;
        });
    }

    /** Where a file really is, as a link may lead out of the clinic's folder; empty if it is not there. */
    private static String realPath(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException missing) {
            return "";
        }
    }

    /** Each by itself: the text of a record takes 15 milliseconds the first time, and there is seldom a problem. */
    private static void add(Problems problems, Fingerprint all) {
        all.with(problems.list().stream().map(Problem::toString).toList());
    }

    private void add(List<Path> files, Fingerprint all) {
        files.forEach(file -> all.with(file.toString()).with(bytes(file)));
    }

    /** The fingerprint of a file's bytes. */
    private long bytes(Path file) {
        mark(file);
        return Fingerprint.of(file);
    }

    private void mark(Path file) {
        FileMark.of(file.toString(), file).ifPresent(mark -> marks.putIfAbsent(file, mark));
    }

    private static void add(List<ContentFile> files, FileFingerprints fingerprints, Fingerprint all) {
        AllHands.map(
                        files,
                        file -> Fingerprint.of(file.shown())
                                .with(file.bytes())
                                .with(fingerprints.of(file).orElse(0L))
                                .value())
                .forEach(all::with);
    }
}
