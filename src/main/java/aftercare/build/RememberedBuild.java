package aftercare.build;

import aftercare.build.BuildResult.BuiltCopy;
import aftercare.copy.BuildRequest;
import aftercare.memo.Fingerprint;
import aftercare.memo.KeptProblem;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.model.TranslatedFile;
import aftercare.page.Plan;
import aftercare.problem.SourceLines;
import aftercare.publish.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers a whole build that published one site. If nothing has changed since, there is nothing to do. */
final class RememberedBuild {
    private static final RecordType<KeptBuild> TYPE = RecordType.of(KeptBuild.class);

    private final BuildRequest request;
    private final long inputs;
    private final Memo memo;
    private final TrustedSite site;

    /** @param inputs the fingerprint of everything that the build is made from */
    RememberedBuild(BuildRequest request, long inputs, Memo memo) {
        this.request = request;
        this.inputs = inputs;
        this.memo = memo;
        this.site = new TrustedSite(request.output(), memo);
    }

    /**
     * A build.
     *
     * @param logo the path of the clinic's logo; empty for none
     * @param logoBytes its fingerprint
     * @param publication the fingerprint of the files that it published
     * @param files how many files the site has
     * @param bytes their size together
     */
    private record KeptBuild(
            List<KeptProblem> problems,
            List<TranslatedFile> translations,
            Optional<String> baseUrl,
            List<Plan.LeftOut> leftOut,
            int pages,
            String logo,
            long logoBytes,
            long publication,
            int files,
            long bytes) {}

    /** The result, if a build from the same inputs published the site and nobody has changed the site since. */
    Optional<BuildResult> find() {
        return isForOneSite()
                ? memo.find(key(), TYPE)
                        .filter(kept -> fingerprint(kept.logo) == kept.logoBytes)
                        .filter(kept -> site.isAsLeftBy(kept.publication))
                        .map(this::result)
                : Optional.empty();
    }

    private BuildResult result(KeptBuild kept) {
        var copy = new BuiltCopy(
                request.output(),
                kept.baseUrl,
                Optional.of(new Published(0, 0, kept.files, 0, kept.bytes, List.of())),
                kept.leftOut,
                kept.pages,
                true,
                Optional.of(kept.logo).filter(logo -> !logo.isEmpty()).map(Path::of));
        return new BuildResult(
                KeptProblem.problems(kept.problems), List.of(copy), SourceLines::of, kept.translations, List.of());
    }

    /** Remembers a build that published all its files. */
    void keep(BuildResult result) {
        var published = result.published().filter(site -> site.kept().isEmpty());
        if (isForOneSite() && published.isPresent()) {
            KeptProblem.of(result.problems().list())
                    .map(problems -> kept(problems, result, published.get()))
                    .ifPresent(kept -> memo.keep(key(), kept, TYPE));
        }
    }

    private KeptBuild kept(List<KeptProblem> problems, BuildResult result, Published published) {
        var copy = result.sites().get(0);
        var logo = copy.logo().map(Path::toString).orElse("");
        int files = published.added() + published.changed() + published.unchanged();
        return new KeptBuild(
                problems,
                result.translations(),
                copy.baseUrl(),
                copy.leftOut(),
                copy.pages(),
                logo,
                fingerprint(logo),
                site.publication(),
                files,
                published.bytes());
    }

    private boolean isForOneSite() {
        return memo.keeps() && !request.isForMany();
    }

    private long key() {
        return Fingerprint.of("build")
                .with(inputs)
                .with(request.output().toAbsolutePath().normalize().toString())
                .with(request.toString())
                .value();
    }

    private static long fingerprint(String logo) {
        return logo.isEmpty() ? 0 : Fingerprint.of(Path.of(logo));
    }
}
