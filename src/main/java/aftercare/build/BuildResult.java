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
 * @param translations the state of the translated files
 * @param gone the copies in the output folder whose clinics are no longer in the list
 */
public record BuildResult(
        Problems problems,
        List<BuiltCopy> sites,
        Function<String, Optional<List<String>>> sources,
        List<TranslatedFile> translations,
        List<GoneCopy> gone) {
    public BuildResult {
        sites = List.copyOf(sites);
        translations = List.copyOf(translations);
        gone = List.copyOf(gone);
    }

    /** The publication of the first site; empty after an error, and after a check. */
    public Optional<Published> published() {
        return sites.stream().findFirst().flatMap(BuiltCopy::published);
    }

    /**
     * A copy whose clinic is no longer in the list.
     *
     * @param place its folder or pack
     */
    public record GoneCopy(Path place, Fate fate) {
        /** What became of such a copy: one that may be somebody's own, or has no list of its files that names it, is left. */
        public enum Fate {
            NAMED,
            REMOVED,
            LEFT;

            static Fate of(boolean isRemoved) {
                return isRemoved ? REMOVED : LEFT;
            }
        }
    }

    /**
     * One clinic's site.
     *
     * @param folder the folder of the site
     * @param baseUrl the public address of the site; empty if unknown
     * @param published empty after an error, and after a check
     * @param leftOut the guides that have no page today
     * @param pages the number of rendered pages
     * @param isRight whether it has no error, so that it was, or could be, published or packed
     */
    public record BuiltCopy(
            Path folder,
            Optional<String> baseUrl,
            Optional<Published> published,
            List<LeftOut> leftOut,
            int pages,
            boolean isRight) {
        public BuiltCopy {
            leftOut = List.copyOf(leftOut);
        }

        /** The site of a clinic whose file or overrides have errors: it was not made. */
        static BuiltCopy notMade(Path folder) {
            return new BuiltCopy(folder, Optional.of(""), Optional.empty(), List.of(), 0, false);
        }

        static BuiltCopy of(ClinicCopy copy, Optional<Published> published, boolean isRight) {
            var plan = copy.plan();
            return new BuiltCopy(
                    copy.output(),
                    copy.baseUrl(),
                    published,
                    plan.leftOut(),
                    plan.pages().size(),
                    isRight);
        }
    }
}
