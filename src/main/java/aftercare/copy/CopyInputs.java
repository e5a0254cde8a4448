package aftercare.copy;

import aftercare.clinic.Overrides;
import aftercare.memo.Fingerprint;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import aftercare.read.file.FileFingerprints;
import aftercare.read.file.Layout;
import aftercare.read.file.Layout.FileKind;
import aftercare.render.TemplateFiles;
import aftercare.work.AllHands;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprints of all files that pages may depend on besides their own texts: the content without its guides, the
 * templates, and the clinic's files. Each fingerprint is made once. Safe for threads.
 */
public final class CopyInputs {
    private final ContentFiles content;
    private final FileFingerprints fingerprints;
    private final TemplateFiles templates;
    private final LocalDate today;
    private long shared;

    /**
     * Inputs to be looked at when they are asked for first.
     *
     * @param content listed at most once
     * @param today the day that the copies are made for
     */
    public CopyInputs(ContentFiles content, FileFingerprints fingerprints, TemplateFiles templates, LocalDate today) {
        this.content = content;
        this.fingerprints = fingerprints;
        this.templates = templates;
        this.today = today;
    }

    /**
     * The fingerprint of everything that the copies of clinics are made from, guides included.
     *
     * @param clinics the clinics' files
     */
    public long whole(List<Path> clinics) {
        var all = Fingerprint.of("whole").with(shared());
        clinics.forEach(clinic -> all.with(of(Optional.of(clinic))));
        add(content.list().files(), fingerprints, all);
        return all.value();
    }

    /** The fingerprint for the copy of a clinic, by its file: of everything but the guides. */
    long of(Optional<Path> clinic) {
        var all = Fingerprint.of("copy").with(shared());
        clinic.ifPresent(file -> {
            all.with(file.toString()).with(Fingerprint.of(file));
            Overrides.folder(file).ifPresent(folder -> {
                var own = ContentFiles.inDirectory(folder, folder.toString());
                add(own.list().files(), new FileFingerprints(own), all);
            });
        });
        return all.value();
    }

    private synchronized long shared() {
        if (shared == 0) {
            var all = Fingerprint.of("shared").with(today.toString());
            add(withoutGuides(), fingerprints, all);
            // Stock templates come with the program, and no memo outlives its build.
            var own = templates.isStock() ? List.<String>of() : templates.names();
            own.forEach(name -> all.with(name)
                    .with(templates.shown(name))
                    .with(templates.text(name).orElse("")));
            shared = all.value();
        }
        return shared;
    }

    private List<ContentFile> withoutGuides() {
        return content.list().files().stream()
                .filter(file -> Layout.kind(file) != FileKind.GUIDE)
                .toList();
    }

    private static void add(List<ContentFile> files, FileFingerprints fingerprints, Fingerprint all) {
        var found = AllHands.map(files, file -> fingerprints.of(file).orElse(0L));
        for (int i = 0; i < found.size(); i++) {
            all.with(files.get(i).shown()).with(found.get(i));
        }
    }
}
