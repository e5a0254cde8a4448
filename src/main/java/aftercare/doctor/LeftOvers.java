package aftercare.doctor;

import aftercare.pack.Compression;
import aftercare.pack.ServerPolicy;
import aftercare.page.OutputFile;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.publish.SiteFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds files that a copy still has although the site does not: deleted files, and files that its pages link to. */
final class LeftOvers {
    private final BuiltSite site;
    private final PublishedCopy copy;
    private final NavigableSet<String> suspected = new TreeSet<>();

    LeftOvers(BuiltSite site, PublishedCopy copy) {
        this.site = site;
        this.copy = copy;
    }

    /** Remembers those addresses that the site does not have; {@link #problems()} requests them. */
    void suspect(Collection<String> addresses) {
        addresses.stream()
                .filter(OutputFile::isAddress)
                .filter(address -> !site.files().containsKey(address))
                .filter(address -> !Compression.isCompressed(address))
                .filter(address -> !ServerPolicy.WITHHELD.contains(address) && !address.equals(SiteFolder.MANIFEST))
                .forEach(suspected::add);
    }

    /** Requests each suspected file, as long as requests are left, and reports those that are there. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var address : suspected) {
            var response = copy.get(address);
            if (response.isThere() && response.uri().equals(copy.uri(address))) {
                problems.add(Problem.error(
                        "AC713",
                        Location.ofFile(copy.uri(address).toString()),
                        "The file `" + address + "` is still there, though the site no longer has it.",
                        "Delete it on the web space."));
            }
        }
        return problems;
    }
}
