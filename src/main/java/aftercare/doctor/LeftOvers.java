package aftercare.doctor;

import aftercare.pack.Compression;
import aftercare.pack.ServerPolicy;
import aftercare.page.OutputFile;
import aftercare.problem.Problem;
import aftercare.problem.ProblemKind;
import aftercare.publish.SiteFolder;
import aftercare.status.CopyStatus;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds files that a copy still has although the site does not: deleted files, and files that its pages link to. */
final class LeftOvers {
    /** What says of a copy what it has. A site that is no pack lacks the status, and a copy needs it. */
    private static final Set<String> NEVER = Set.of(SiteFolder.MANIFEST, CopyStatus.ADDRESS);

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
                .filter(address -> !ServerPolicy.WITHHELD.contains(address) && !NEVER.contains(address))
                .forEach(suspected::add);
    }

    /** Requests each suspected file, as long as requests are left, and reports those that are there. */
    List<Problem> problems() {
        var findings = new Findings(copy);
        for (var address : suspected) {
            var response = copy.get(address);
            if (response.isThere() && response.uri().equals(copy.uri(address))) {
                findings.add(
                        new Findings.Cause("AC713", "", ProblemKind.NONE),
                        address,
                        "The file `" + address + "` is still there, though the site no longer has it.",
                        "Delete it on the web space.");
            }
        }
        return findings.problems();
    }
}
