package aftercare.cli;

import aftercare.copy.BuildRequest;
import aftercare.copy.CopyAddresses;
import aftercare.copy.CopyAddresses.ClinicAddresses;
import aftercare.doctor.BuiltPlaces;
import aftercare.doctor.BuiltSite;
import aftercare.doctor.CopyToAsk;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of {@code doctor} that say which copies are examined, and with what they are compared. */
final class DoctorTargets {
    private static final String STANDARD = "site";
    private static final String PACKS = "dist";

    /** The name of a pack that is no clinic's. */
    private static final String NOBODY = "aftercare";

    @Parameters(arity = "0..*", paramLabel = "URL", description = "The address of a copy's first page.")
    private List<String> urls = List.of();

    @Option(
            names = "--clinics",
            paramLabel = "DIR",
            description =
                    "A folder of clinics' files, repeatable: asks the copy at the base-url of each. With -o each is"
                            + " compared with DIR/NAME.zip or DIR/NAME/, the newer of both; without it only the headers of the first page and"
                            + " what each says of its texts are looked at.")
    private List<String> clinics = List.of();

    @Option(
            names = "--clinic",
            paramLabel = "FILE",
            description = "The clinic's file, whose updates says where to ask for recalls and newer versions (default:"
                    + " ./clinic.yaml, where there is one).")
    private Optional<String> clinic = Optional.empty();

    @Option(
            names = "-o",
            paramLabel = "DIR",
            description =
                    "What to compare it with: the folder of the built site, or a pack, also one for a bucket (default:"
                            + " for the copy of a pack dist/NAME.zip or dist/NAME/, for others site; where there is none,"
                            + " only the headers of the first page and what the copy says of its texts are looked at).")
    private Optional<String> output = Optional.empty();

    boolean isMany() {
        return !clinics.isEmpty();
    }

    /**
     * The copies that are asked.
     *
     * @param notAsked number of clinics whose files cannot be read, or do not say where their copies are
     * @param problems with the clinics' files
     */
    record CopiesToAsk(List<CopyToAsk> list, int notAsked, Problems problems) {}

    CopiesToAsk copies(Path folder) throws IOException {
        if (isMany()) {
            if (!urls.isEmpty()) {
                throw new WrongUsage("doctor asks either the addresses that are named, or those of --clinics.");
            }
            if (clinic.isPresent()) {
                throw new WrongUsage("doctor reads either the files of --clinics, or that of --clinic.");
            }
            return ofClinics(folder);
        }
        return ofNamed(folder);
    }

    private CopiesToAsk ofNamed(Path folder) throws IOException {
        var clinicFile = clinicFile(folder);
        var file = clinicFile.map(CopyAddresses::in);
        var addresses = file.flatMap(Read::value);
        var problems = file.map(Read::problems).orElse(Problems.NONE);
        var bases = urls.isEmpty()
                ? addresses.flatMap(ClinicAddresses::base).stream().toList()
                : urls.stream().map(DoctorTargets::base).toList();
        if (bases.isEmpty() && !problems.hasErrors()) {
            throw new WrongUsage("doctor wants the address of a copy, such as https://clinic.example/aftercare/, or a"
                    + " clinic.yaml with a base-url.");
        }
        var built = built(folder, clinicFile.map(BuildRequest::stem).orElse(NOBODY));
        var updates = addresses.flatMap(ClinicAddresses::updates);
        var copies = bases.stream()
                .map(base -> new CopyToAsk("", base, built, updates, problems))
                .toList();
        return new CopiesToAsk(copies, bases.isEmpty() ? 1 : 0, problems);
    }

    private CopiesToAsk ofClinics(Path folder) throws IOException {
        var files = files(folder);
        var missed = new ClinicFiles(folder, "--clinics").missed(clinics);
        var addresses = CopyAddresses.of(files);
        var packs = output.flatMap(name -> SiteOptions.folder("-o", output, folder, name));
        if (packs.isPresent()) {
            refuseSamePacks(files);
        }
        var copies = new ArrayList<CopyToAsk>();
        for (var copy : addresses.value().orElse(List.of())) {
            var built = packs.isPresent()
                    ? BuiltPlaces.named(BuiltPlaces.packIn(packs.get(), copy.clinic()))
                    : BuiltPlaces.NONE;
            copies.add(new CopyToAsk(copy.clinic(), copy.base(), built, copy.updates(), copy.problems()));
        }
        return new CopiesToAsk(
                copies,
                files.size() - copies.size() + missed.size(),
                addresses.problems().and(CopyAddresses.ofMissed(missed)));
    }

    /** The files that are named, each once, although a folder and a file in it may be named. */
    private List<Path> files(Path folder) {
        return clinics.stream()
                .flatMap(name -> new ClinicFiles(folder, "--clinics").named(List.of(name)).stream())
                .map(Path::normalize)
                .distinct()
                .toList();
    }

    private static void refuseSamePacks(List<Path> files) {
        var byName = new HashMap<String, Path>();
        for (var file : files) {
            var first = byName.putIfAbsent(BuildRequest.stem(file), file);
            if (first != null) {
                throw new WrongUsage(first + " and " + file + " would both be compared with the pack "
                        + BuildRequest.stem(file) + ". Rename one of them, or ask them one after the other.");
            }
        }
    }

    private BuiltPlaces built(Path folder, String clinic) throws IOException {
        if (output.isPresent()) {
            return BuiltPlaces.named(named(folder, output.get()));
        }
        var pack =
                Optional.of(BuiltPlaces.packIn(folder.resolve(PACKS), clinic)).filter(Files::exists);
        return BuiltPlaces.usual(pack, folder.resolve(STANDARD));
    }

    private static Path named(Path folder, String name) throws IOException {
        var place = SiteOptions.path("-o", name, folder);
        var site = BuiltSite.at(place);
        if (site.isPresent() && site.get().value().isPresent()) {
            site.get().value().get().close();
        }
        if (site.isEmpty()) {
            throw new WrongUsage("There is no built site in " + name
                    + " to compare with. Build it, or name its folder or its pack with -o.");
        }
        return place;
    }

    private Optional<Path> clinicFile(Path folder) {
        var named = clinic.stream().toList();
        var files = new ClinicFiles(folder);
        if (files.areMany(named)) {
            throw new WrongUsage("--clinic names the file of one clinic, and " + clinic.orElse("")
                    + " is a folder. --clinics asks the copies of all clinics in a folder.");
        }
        return files.named(named).stream().findFirst();
    }

    private static URI base(String url) {
        return BuildRequest.baseUrl(url.replaceFirst("/index\\.html$", "/"))
                .map(URI::create)
                .orElseThrow(() -> new WrongUsage("doctor wants the address of a website, such as"
                        + " https://clinic.example/aftercare/, and '" + url + "' is none."));
    }
}
