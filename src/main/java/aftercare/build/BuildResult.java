package aftercare.build;

import aftercare.copy.ClinicCopy;
import aftercare.model.TranslatedFile;
import aftercare.page.Plan.LeftOut;
import aftercare.problem.Problems;
import aftercare.publish.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a build.
 *
 * @param sites one for each clinic
 * @param sources the lines of a file, by its path as in a problem's location
 * @param translations how the translated files stand to their sources
 */
public record BuildResult(
        Problems problems,
        List<BuiltCopy> sites,
        Function<String, Optional<List<String>>> sources,
        List<TranslatedFile> translations) {
    public BuildResult {
        sites = List.copyOf(sites);
        translations = List.copyOf(translations);
    }

    /** The publication of the first site; empty after an error, and after a check. */
    public Optional<Published> published() {
        return sites.stream().findFirst().flatMap(BuiltCopy::published);
    }

    /**
     * One clinic's site.
     *
     * @param folder the folder of the site
     * @param baseUrl the public address of the site; empty if unknown
     * @param published empty after an error, and after a check
     * @param leftOut the guides that have no page today
     * @param pages the number of rendered pages
     */
    public record BuiltCopy(
            Path folder, Optional<String> baseUrl, Optional<Published> published, List<LeftOut> leftOut, int pages) {
        public BuiltCopy {
            leftOut = List.copyOf(leftOut);
        }

        static BuiltCopy of(ClinicCopy copy, Optional<Published> published) {
            var plan = copy.plan();
            return new BuiltCopy(
                    copy.output(),
                    copy.baseUrl(),
                    published,
                    plan.leftOut(),
                    plan.pages().size());
        }
    }
}
