package aftercare.build;

import aftercare.build.BuildResult.BuiltCopy;
import aftercare.copy.BuildRequest;
import aftercare.copy.CopyInputs;
import aftercare.format.Fingerprint;
import aftercare.memo.KeptProblem;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.TranslatedFile;
import aftercare.page.Plan;
import aftercare.problem.Problems;
import aftercare.publish.Published;
import aftercare.work.Today;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what the checks of the content found, and each published or checked copy as a whole, by all that they are made from.
 * If nothing has changed since, there is nothing to do.
 */
final class RememberedCopies {
    private static final RecordType<KeptContent> CONTENT = RecordType.of(KeptContent.class);
    private static final RecordType<KeptCopy> COPY = RecordType.of(KeptCopy.class);
    private static final Published NOWHERE = new Published(0, 0, 0, 0, 0, List.of());

    private final BuildRequest request;
    private final CopyInputs inputs;
    private final Memo memo;
    private final boolean isPublished;

    private RememberedCopies(BuildRequest request, CopyInputs inputs, Memo memo, boolean isPublished) {
        this.request = request;
        this.inputs = inputs;
        this.memo = memo;
        this.isPublished = isPublished;
    }

    /** Copies that are published into their folders. */
    static RememberedCopies published(BuildRequest request, CopyInputs inputs, Memo memo) {
        return new RememberedCopies(request, inputs, memo, true);
    }

    /** Copies that are only checked. */
    static RememberedCopies checked(BuildRequest request, CopyInputs inputs, Memo memo) {
        return new RememberedCopies(request, inputs, memo, false);
    }

    /** Copies that are made each time. */
    static RememberedCopies none(BuildRequest request, CopyInputs inputs) {
        return new RememberedCopies(request, inputs, Memo.NONE, true);
    }

    /** What the checks of the content found. */
    record CheckedContent(Problems problems, List<TranslatedFile> translations) {}

    /** The same in the form in which a memo keeps it, and for which days. */
    private record KeptContent(List<KeptProblem> problems, List<TranslatedFile> translations, Today.Span days) {
        CheckedContent checked() {
            return new CheckedContent(KeptProblem.problems(problems), translations);
        }
    }

    /**
     * A copy.
     *
     * @param inClinic the problems of the clinic's file and overrides
     * @param inPages the problems of the copy's files
     * @param publication the fingerprint of the files that were published; this and what follows is 0 for a copy that was only
     *     checked
     * @param files how many files the site has
     * @param bytes their size together
     * @param days for which all this is the same
     */
    record KeptCopy(
            List<KeptProblem> inClinic,
            List<KeptProblem> inPages,
            Optional<String> baseUrl,
            List<Plan.LeftOut> leftOut,
            int pages,
            long publication,
            int files,
            long bytes,
            Today.Span days) {

        /** The problems of the clinic's file and overrides. */
        Problems ofClinic() {
            return KeptProblem.problems(inClinic);
        }

        /** The problems of the copy's files. */
        Problems ofPages() {
            return KeptProblem.problems(inPages);
        }
    }

    /** What the checks found in the same content. */
    Optional<CheckedContent> content() {
        if (!memo.keeps()) {
            return Optional.empty();
        }
        return memo.find(contentKey(), CONTENT)
                .filter(kept -> isOfToday(kept.days))
                .map(KeptContent::checked);
    }

    /** Remembers what was found in content without errors. */
    void keep(CheckedContent content) {
        if (memo.keeps() && !content.problems().hasErrors()) {
            KeptProblem.of(content.problems().list())
                    .ifPresent(kept ->
                            memo.keep(contentKey(), new KeptContent(kept, content.translations(), days()), CONTENT));
        }
    }

    /** A copy that was made from the same inputs, whatever has happened to it since. */
    Optional<KeptCopy> find(Optional<Path> clinic) {
        return memo.keeps() ? memo.find(key(clinic), COPY).filter(kept -> isOfToday(kept.days)) : Optional.empty();
    }

    /** A copy that was made from the same inputs, if it needs no folder, or if nobody has changed its site since. */
    Optional<KeptCopy> standing(Optional<Path> clinic) {
        return find(clinic).filter(kept -> !isPublished || site(clinic).isAsLeftBy(kept.publication));
    }

    /** The result for a copy that stands. */
    BuiltCopy built(Optional<Path> clinic, KeptCopy standing) {
        var published = new Published(0, 0, standing.files, 0, standing.bytes, List.of());
        return new BuiltCopy(
                request.output(clinic),
                standing.baseUrl,
                isPublished ? Optional.of(published) : Optional.empty(),
                standing.leftOut,
                standing.pages,
                true);
    }

    /** Remembers a copy without errors that was published with all its files, or was only to be checked. */
    void keep(Optional<Path> clinic, Problems ofClinic, Problems ofPages, BuiltCopy copy) {
        var inClinic = KeptProblem.of(ofClinic.list());
        var inPages = KeptProblem.of(ofPages.list());
        boolean isWhole = isPublished
                ? copy.published().filter(site -> site.kept().isEmpty()).isPresent()
                : copy.isRight();
        if (memo.keeps() && isWhole && inClinic.isPresent() && inPages.isPresent()) {
            memo.keep(key(clinic), kept(inClinic.get(), inPages.get(), copy, publication(clinic)), COPY);
        }
    }

    private long publication(Optional<Path> clinic) {
        return isPublished ? site(clinic).publication() : 0;
    }

    private boolean isOfToday(Today.Span days) {
        return request.today().isIn(days);
    }

    private Today.Span days() {
        return request.today().span();
    }

    private KeptCopy kept(List<KeptProblem> inClinic, List<KeptProblem> inPages, BuiltCopy copy, long publication) {
        var published = copy.published().orElse(NOWHERE);
        int files = published.added() + published.changed() + published.unchanged();
        return new KeptCopy(
                inClinic,
                inPages,
                copy.baseUrl(),
                copy.leftOut(),
                copy.pages(),
                publication,
                files,
                published.bytes(),
                days());
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
                .with(String.valueOf(request.isOfClinics()))
                .value();
    }

    private long key(Optional<Path> clinic) {
        var print = Fingerprint.of(isPublished ? "published copy" : "checked copy")
                .with(inputs.whole(clinic))
                .with(request.output(clinic).toAbsolutePath().normalize().toString());
        return RecordPrint.with(print, request.alone(clinic)).value();
    }
}
