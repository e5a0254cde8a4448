package aftercare.copy;

import aftercare.clinic.ClinicPlaces;
import aftercare.clinic.MissedClinic;
import aftercare.markdown.MarkdownReader;
import aftercare.model.Recall;
import aftercare.model.RecallNames;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.ContentReader;
import aftercare.read.OwnRecalls;
import aftercare.read.file.ContentFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the addresses of clinics' published copies from their files, and reads what the content withdraws. */
public final class CopyAddresses {
    private CopyAddresses() {}

    /**
     * A published copy.
     *
     * @param clinic the name of the clinic's file without its ending
     * @param base the address of its first page
     * @param updates the site that it asks for recalls and newer versions
     * @param problems of the clinic's file
     */
    public record CopyAddress(String clinic, URI base, Optional<URI> updates, Problems problems) {}

    /**
     * The addresses that a clinic's file names.
     *
     * @param base of its copy's first page; empty when the file names none, or a wrong one
     * @param updates the site that the copy asks for recalls and newer versions; empty likewise
     */
    public record ClinicAddresses(Optional<URI> base, Optional<URI> updates) {}

    /** The copies of clinics with these files; a file that names no address is a problem. */
    public static Read<List<CopyAddress>> of(List<Path> files) {
        var copies = new ArrayList<CopyAddress>();
        var problems = new ArrayList<Problem>();
        for (var file : files) {
            var read = in(file);
            problems.addAll(read.problems().list());
            var base = read.value().flatMap(ClinicAddresses::base);
            var updates = read.value().flatMap(ClinicAddresses::updates);
            base.ifPresent(url -> copies.add(new CopyAddress(BuildRequest.stem(file), url, updates, read.problems())));
            if (base.isEmpty() && !read.problems().hasErrors()) {
                problems.add(withoutAddress(file));
            }
        }
        return Read.of(List.copyOf(copies), Problems.of(problems));
    }

    /** That files named like those of clinics cannot be read as such. */
    public static Problems ofMissed(List<Path> files) {
        return Problems.of(files.stream()
                .map(file -> new MissedClinic(file)
                        .problem()
                        .saying("This was not read as a clinic's file, so its copy was not asked."))
                .toList());
    }

    /** Reads a clinic's file for its addresses. */
    public static Read<ClinicAddresses> in(Path file) {
        var read = ClinicPlaces.read(file);
        return new Read<>(
                read.value()
                        .map(places -> new ClinicAddresses(
                                places.baseUrl().map(URI::create),
                                places.updates().map(URI::create))),
                read.problems());
    }

    private static Problem withoutAddress(Path file) {
        return Problem.warning(
                "AC726",
                Location.ofFile(file.toString().replace('\\', '/')),
                "This clinic's copy was not asked: its file does not say where it stands.",
                "Write its address:  base-url: https://clinic.example/aftercare/");
    }

    /**
     * The recalls of the content, under all names of their texts. Other faults of the content than theirs are passed over.
     *
     * @param content as in {@link BuildRequest}
     */
    public static Read<List<Recall>> recalls(Optional<Path> content) {
        var files = ContentFiles.of(content).listedOnce();
        var recalls = OwnRecalls.of(files);
        return new Read<>(recalls.value().map(known -> completed(known, files)), recalls.problems());
    }

    /** Reads all content for the names of its texts, but only when a text was recalled. */
    private static List<Recall> completed(List<Recall> recalls, ContentFiles files) {
        if (recalls.isEmpty()) {
            return recalls;
        }
        var content = new ContentReader(files, new MarkdownReader()).read().value();
        var names = content.map(RecallNames::of).orElseGet(() -> new RecallNames(Map.of()));
        return recalls.stream().map(names::completed).toList();
    }
}
