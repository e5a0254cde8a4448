package aftercare.build;

import aftercare.build.BuildResult.BuiltCopy;
import aftercare.copy.BuildRequest;
import aftercare.copy.CopyInputs;
import aftercare.memo.Fingerprint;
import aftercare.memo.KeptProblem;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.TranslatedFile;
import aftercare.page.Plan;
import aftercare.problem.Problems;
import aftercare.publish.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what the checks of the content found, and each published copy as a whole, by all that they are made from. If nothing
 * has changed since, there is nothing to do.
 */
final class RememberedCopies {
    private static final RecordType<KeptContent> CONTENT = RecordType.of(KeptContent.class);
    private static final RecordType<KeptCopy> COPY = RecordType.of(KeptCopy.class);

    private final BuildRequest request;
    private final CopyInputs inputs;
    private final Memo memo;

    RememberedCopies(BuildRequest request, CopyInputs inputs, Memo memo) {
        this.request = request;
        this.inputs = inputs;
        this.memo = memo;
    }

    /** What the checks of the content found. */
    record CheckedContent(Problems problems, List<TranslatedFile> translations) {}

    /** The same in the form in which a memo keeps it. */
    private record KeptContent(List<KeptProblem> problems, List<TranslatedFile> translations) {
        CheckedContent checked() {
            return new CheckedContent(KeptProblem.problems(problems), translations);
        }
    }

    /**
     * A published copy.
     *
     * @param inClinic the problems of the clinic's file and overrides
     * @param inPages the problems of the copy's files
     * @param publication the fingerprint of the files that were published
     * @param files how many files the site has
     * @param bytes their size together
     */
    record KeptCopy(
            List<KeptProblem> inClinic,
            List<KeptProblem> inPages,
            Optional<String> baseUrl,
            List<Plan.LeftOut> leftOut,
            int pages,
            long publication,
            int files,
            long bytes) {

        /** The problems of the clinic's file and overrides. */
        Problems ofClinic() {
            return KeptProblem.problems(inClinic);
        }

        /** The problems of the copy's files. */
        Problems ofPages() {
            return KeptProblem.problems(inPages);
        }

        /** The copy in a folder where it stands unchanged. */
        BuiltCopy in(Path folder) {
            var published = new Published(0, 0, files, 0, bytes, List.of());
            return new BuiltCopy(folder, baseUrl, Optional.of(published), leftOut, pages, true);
        }
    }

    /** What the checks found in the same content. */
    Optional<CheckedContent> content() {
        return memo.keeps() ? memo.find(contentKey(), CONTENT).map(KeptContent::checked) : Optional.empty();
    }

    /** Remembers what was found in content without errors. */
    void keep(CheckedContent content) {
        if (memo.keeps() && !content.problems().hasErrors()) {
            KeptProblem.of(content.problems().list())
                    .ifPresent(kept -> memo.keep(contentKey(), new KeptContent(kept, content.translations()), CONTENT));
        }
    }

    /** A copy that was published from the same inputs, whatever has happened to it since. */
    Optional<KeptCopy> find(Optional<Path> clinic) {
        return memo.keeps() ? memo.find(key(clinic), COPY) : Optional.empty();
    }

    /** A copy that was published from the same inputs, if nobody has changed its site since. */
    Optional<KeptCopy> standing(Optional<Path> clinic) {
        return find(clinic).filter(kept -> site(clinic).isAsLeftBy(kept.publication));
    }

    /** Remembers a copy that was published with all its files. */
    void keep(Optional<Path> clinic, Problems ofClinic, Problems ofPages, BuiltCopy copy) {
        var published = copy.published().filter(site -> site.kept().isEmpty());
        var inClinic = KeptProblem.of(ofClinic.list());
        var inPages = KeptProblem.of(ofPages.list());
        if (memo.keeps() && published.isPresent() && inClinic.isPresent() && inPages.isPresent()) {
            var kept = kept(inClinic.get(), inPages.get(), copy, published.get(), site(clinic));
            memo.keep(key(clinic), kept, COPY);
        }
    }

    private static KeptCopy kept(
            List<KeptProblem> inClinic,
            List<KeptProblem> inPages,
            BuiltCopy copy,
            Published published,
            TrustedSite site) {
        int files = published.added() + published.changed() + published.unchanged();
        return new KeptCopy(
                inClinic,
                inPages,
                copy.baseUrl(),
                copy.leftOut(),
                copy.pages(),
                site.publication(),
                files,
                published.bytes());
    }

    private TrustedSite site(Optional<Path> clinic) {
        return new TrustedSite(request.output(clinic), memo);
    }

    private long contentKey() {
        return Fingerprint.of("checked content")
                .with(inputs.ofAll())
                .with(request.content().toString())
                .with(request.templates().toString())
                .with(request.leaflets().toString())
                .value();
    }

    private long key(Optional<Path> clinic) {
        return Fingerprint.of("published copy")
                .with(inputs.whole(clinic))
                .with(request.output(clinic).toAbsolutePath().normalize().toString())
                .with(request.alone(clinic).toString())
                .value();
    }
}
