package aftercare.publish;

import aftercare.page.OutputFile;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.problem.Problem;
import aftercare.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Records which file uses which address, and finds addresses that two files want. */
public final class AddressClaims {
    private final ConcurrentHashMap<String, Queue<Claim>> claims = new ConcurrentHashMap<>();

    /** Claims the file's address. False if another file has claimed it already; {@link #problems()} then reports both. */
    public boolean claim(OutputFile file) {
        return claim(file.address(), file.source());
    }

    /** Claims an address for a file that comes from a source. */
    boolean claim(String address, Location source) {
        var first = new boolean[1];
        var queue = claims.computeIfAbsent(SiteAddresses.folded(address), key -> {
            first[0] = true;
            return new ConcurrentLinkedQueue<>();
        });
        queue.add(new Claim(address, source));
        return first[0];
    }

    public Problems problems() {
        return Problems.of(claims.values().stream()
                .filter(queue -> queue.size() > 1)
                .map(AddressClaims::clashes)
                .flatMap(Collection::stream)
                .toList());
    }

    private static List<Problem> clashes(Queue<Claim> queue) {
        var sorted = queue.stream().sorted(Claim.ORDER).toList();
        var first = sorted.get(0);
        var problems = new ArrayList<Problem>();
        for (Claim other : sorted.subList(1, sorted.size())) {
            problems.add(other.address().equals(first.address()) ? same(first, other) : nearlySame(first, other));
        }
        return problems;
    }

    private static Problem same(Claim first, Claim second) {
        return Problem.error(
                "AC702",
                second.source(),
                "The address `" + first.address() + "` is wanted twice: by "
                        + first.source().file() + " and by " + second.source().file() + ".",
                "Rename one of the two files, or take away the alias that names the address of the other.");
    }

    private static Problem nearlySame(Claim first, Claim second) {
        return Problem.error(
                "AC703",
                second.source(),
                "The addresses `" + first.address() + "` (" + first.source().file() + ") and `" + second.address()
                        + "` (" + second.source().file()
                        + ") differ only in capital letters; many disks and servers keep only one of them.",
                "Write both in small letters, with different words.");
    }

    private record Claim(String address, Location source) {
        static final Comparator<Claim> ORDER =
                Comparator.comparing(Claim::source).thenComparing(Claim::address);
    }
}
