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
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Records which file uses which address, and finds addresses that two files want. */
public final class AddressClaims {
    private static final Queue<Claim> NONE = new ConcurrentLinkedQueue<>();

    /** The first claim of each address, by the folded address. */
    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /** Further claims of the same addresses. */
    private final Map<String, Queue<Claim>> others = new ConcurrentHashMap<>();

    /** Claims the file's address. False if another file has claimed it already; {@link #problems()} then reports both. */
    public boolean claim(OutputFile file) {
        return claim(file.address(), file.source());
    }

    /** Claims an address for a file that comes from a source. */
    boolean claim(String address, Location source) {
        var folded = SiteAddresses.folded(address);
        var claim = new Claim(address, source);
        boolean isFirst = claims.putIfAbsent(folded, claim) == null;
        if (!isFirst) {
            others.computeIfAbsent(folded, key -> new ConcurrentLinkedQueue<>()).add(claim);
        }
        return isFirst;
    }

    public Problems problems() {
        return Problems.of(others.keySet().stream()
                .map(this::clashes)
                .flatMap(Collection::stream)
                .toList());
    }

    private List<Problem> clashes(String folded) {
        var sorted = new ArrayList<>(others.getOrDefault(folded, NONE));
        Optional.ofNullable(claims.get(folded)).ifPresent(sorted::add);
        sorted.sort(Claim.ORDER);
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
