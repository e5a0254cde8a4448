package aftercare.build;

import aftercare.copy.ClinicCopy;
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
 * @param sources the lines of a file, by its name as a problem's place shows it
 */
public record BuildResult(Problems problems, List<Site> sites, Function<String, Optional<List<String>>> sources) {
    public BuildResult {
        sites = List.copyOf(sites);
    }

    /** The publication of the first site; empty after an error, and after a check. */
    public Optional<Published> published() {
        return sites.stream().findFirst().flatMap(Site::published);
    }

    /**
     * One clinic's site.
     *
     * @param folder where it stands
     * @param baseUrl where it will stand for readers; empty when it is not known
     * @param published empty after an error, and after a check
     * @param leftOut guides that have no page today
     * @param pages how many files were rendered
     */
    public record Site(
            Path folder, Optional<String> baseUrl, Optional<Published> published, List<LeftOut> leftOut, int pages) {
        public Site {
            leftOut = List.copyOf(leftOut);
        }

        static Site of(ClinicCopy copy, Optional<Published> published) {
            var plan = copy.plan();
            return new Site(
                    copy.output(),
                    copy.baseUrl(),
                    published,
                    plan.leftOut(),
                    plan.pages().size());
        }
    }
}
