package aftercare.copy;

import aftercare.clinic.ClinicReader;
import aftercare.clinic.MissedClinic;
import aftercare.page.PaperSize;
import aftercare.problem.Problems;
import aftercare.work.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to build, and where.
 *
 * @param content the folder of the content; empty for the stock content that the program carries
 * @param templates the folder of the templates; empty for the stock ones
 * @param clinics the clinics' files, which must exist; empty for a copy without a clinic
 * @param output the folder of the site; if there are several clinics, it gets a folder for each, named after the clinic's file
 * @param baseUrl the public address of the site, with a final slash; empty to use that of the clinic's file, if it has one
 * @param today decides what is published and what is overdue
 * @param leaflets the paper that leaflets are made for; empty for a site without leaflets
 * @param many the rules of a run for many clinics
 */
public record BuildRequest(
        Optional<Path> content,
        Optional<Path> templates,
        List<Path> clinics,
        Path output,
        Optional<String> baseUrl,
        Today today,
        Optional<PaperSize> leaflets,
        Many many) {
    public BuildRequest {
        clinics = List.copyOf(clinics);
    }

    /**
     * The rules of a run for many clinics.
     *
     * @param all the stems of all clinics, those of other shards too; empty when one clinic alone was named
     * @param missed what is named like a clinic's file and cannot be read as one
     * @param keepsGoing whether clinics without errors are published although others have errors
     * @param removesGone whether the copies of clinics that are no longer in the list are removed
     * @param looksForGone whether this run looks for such copies; of several shards only the first does
     */
    public record Many(
            Set<String> all, List<Path> missed, boolean keepsGoing, boolean removesGone, boolean looksForGone) {
        public static final Many NONE = new Many(Set.of(), List.of(), false, false, false);

        public Many {
            all = Set.copyOf(all);
            missed = List.copyOf(missed);
        }

        /** The problems of what cannot be read. */
        public Problems ofMissed() {
            return Problems.of(missed.stream()
                    .map(file -> new MissedClinic(file).problem())
                    .toList());
        }
    }

    /** A request whose copies are all published, or none if any clinic has an error. */
    public BuildRequest(
            Optional<Path> content,
            Optional<Path> templates,
            List<Path> clinics,
            Path output,
            Optional<String> baseUrl,
            LocalDate today,
            Optional<PaperSize> leaflets) {
        this(content, templates, clinics, output, baseUrl, Today.of(today), leaflets, Many.NONE);
    }

    /** The same request for many clinics. */
    public BuildRequest with(Many clinicsOfAll) {
        return new BuildRequest(content, templates, clinics, output, baseUrl, today, leaflets, clinicsOfAll);
    }

    /** A request without leaflets. */
    public BuildRequest(
            Optional<Path> content,
            Optional<Path> templates,
            List<Path> clinics,
            Path output,
            Optional<String> baseUrl,
            LocalDate today) {
        this(content, templates, clinics, output, baseUrl, today, Optional.empty());
    }

    /** A request for a copy without a clinic and without leaflets. */
    public BuildRequest(
            Optional<Path> content, Optional<Path> templates, Path output, Optional<String> baseUrl, LocalDate today) {
        this(content, templates, List.of(), output, baseUrl, today);
    }

    /** The same request with a leaflet of every guide. */
    public BuildRequest withLeaflets(PaperSize paper) {
        return new BuildRequest(content, templates, clinics, output, baseUrl, today, Optional.of(paper), many);
    }

    /** The folder of a clinic's site. */
    public Path output(Path clinic) {
        return isForMany() ? output.resolve(stem(clinic)) : output;
    }

    /** One entry for each clinic's file, and none in a part of a run that has none; a single empty entry for a copy without a clinic. */
    public List<Optional<Path>> copies() {
        return isOfClinics() ? clinics.stream().map(Optional::of).toList() : List.of(Optional.empty());
    }

    /** Whether all copies are clinics'. */
    public boolean isOfClinics() {
        return !clinics.isEmpty() || isForMany();
    }

    /** The folder of a copy's site. */
    public Path output(Optional<Path> clinic) {
        return clinic.map(this::output).orElse(output);
    }

    /** The same request for one of its copies alone. */
    public BuildRequest alone(Optional<Path> clinic) {
        return new BuildRequest(
                content, templates, clinic.stream().toList(), output(clinic), baseUrl, today, leaflets, Many.NONE);
    }

    /** Whether each clinic gets a folder of its own. */
    public boolean isForMany() {
        return clinics.size() > 1 || !many.all().isEmpty();
    }

    /** The address with a final slash; empty if it cannot be the address of a site. */
    public static Optional<String> baseUrl(String typed) {
        return ClinicReader.baseUrl(typed);
    }

    /** What to write instead of an address at which no site can be. */
    public static String baseUrlHint(String typed) {
        return ClinicReader.baseUrlHint(typed);
    }

    /** Identifies a clinic among others: its file's name without the ending. */
    public static String stem(Path clinic) {
        return String.valueOf(clinic.getFileName()).replaceFirst("(?i)\\.ya?ml$", "");
    }
}
