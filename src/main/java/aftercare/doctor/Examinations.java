package aftercare.doctor;

import aftercare.format.Counted;
import aftercare.problem.ProblemKind;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.status.CopyStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Examines many copies, those of different hosts at the same time, those of one host one after another. A site for recalls
 * and newer versions is asked once, however many copies name it.
 */
public final class Examinations {
    /** The number of hosts that are examined at the same time. */
    private static final int HOSTS_AT_ONCE = 32;

    private static final int MOST_NAMES = 3;

    /** The most requests for {@code status.json} alone, redirects included. */
    private static final int MOST_FOR_STATUS = 6;

    private final HttpClient client = PublishedCopy.client();
    private final Knowledge known;
    private final Map<URI, Read<Knowledge>> bySite = new ConcurrentHashMap<>();

    private final List<CopyToAsk> copies;

    private Examinations(List<CopyToAsk> copies, Knowledge known) {
        this.copies = copies;
        this.known = known;
    }

    /**
     * What was found in all copies that were asked for.
     *
     * @param copies in the order of the request
     * @param problems of the sites that were asked for recalls and newer versions
     */
    public record Results(List<Examined> copies, Problems problems) {
        public Results {
            copies = List.copyOf(copies);
        }

        /** The problems of all copies, and all others. */
        public Problems all() {
            return Problems.of(Stream.concat(
                            copies.stream().flatMap(copy -> copy.diagnosis().problems().list().stream()),
                            problems.list().stream())
                    .toList());
        }
    }

    /**
     * A copy, and what was found.
     *
     * @param ofUpdates problems of the site that it names for recalls and newer versions
     */
    public record Examined(CopyToAsk copy, Diagnosis diagnosis, Problems ofUpdates) {
        /** Whether nothing leaves open that the copy is right. */
        public boolean isRight() {
            return problems().isEmpty();
        }

        /** The worst state of the copy, in a word or two, for a table. */
        public String state() {
            return state(Problems.NONE);
        }

        /** The same, with problems that leave open whether any copy is right. */
        public String state(Problems others) {
            return CopyState.worst(problems().and(others));
        }

        /** What was found in the copy, in its clinic's file, and at the site that it asks: all that its state goes by. */
        public Problems problems() {
            return diagnosis.problems().and(ofUpdates).and(copy.ofFile());
        }
    }

    /** Examines all copies. */
    public static Results of(List<CopyToAsk> copies, Knowledge known) throws IOException {
        return new Examinations(copies, known).run();
    }

    private Results run() throws IOException {
        var byHost = copies.stream()
                .collect(Collectors.groupingBy(
                        copy -> String.valueOf(copy.base().getRawAuthority()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var hosts = Executors.newFixedThreadPool(Math.max(1, Math.min(HOSTS_AT_ONCE, byHost.size())), task -> {
            var thread = new Thread(task, "host");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var asked = byHost.values().stream()
                    .map(ofHost -> hosts.submit(
                            () -> ofHost.stream().map(this::examined).toList()))
                    .toList();
            var found = new LinkedHashMap<CopyToAsk, Examined>();
            for (var host : asked) {
                result(host).forEach(examined -> found.put(examined.copy(), examined));
            }
            var inOrder = new ArrayList<Examined>();
            copies.stream()
                    .distinct()
                    .forEach(copy -> Optional.ofNullable(found.get(copy)).ifPresent(inOrder::add));
            var ofUpdates = bySite.values().stream()
                    .flatMap(site -> site.problems().list().stream())
                    .toList();
            return new Results(inOrder, Problems.of(ofUpdates));
        } finally {
            hosts.shutdownNow();
        }
    }

    private static List<Examined> result(Future<List<Examined>> host) throws IOException {
        try {
            return host.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException disk) {
                throw new IOException(disk.getCause());
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private Examined examined(CopyToAsk copy) {
        try {
            var asked = copy.updates().map(this::asked).orElseGet(() -> Read.of(known, Problems.NONE));
            return new Examined(copy, diagnosis(copy, asked.value().orElse(known)), asked.problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Diagnosis diagnosis(CopyToAsk copy, Knowledge knowledge) throws IOException {
        var built = built(copy);
        return built.isPresent()
                ? compared(copy, built.get(), knowledge)
                : CopyExamination.of(copy.base(), knowledge, client);
    }

    /** What to compare a copy with, for which it may have to be asked whether it is one of a pack. */
    private Optional<Path> built(CopyToAsk copy) {
        if (!copy.built().areTwo()) {
            return copy.built().ofPack();
        }
        try (var asked = new PublishedCopy(copy.base(), MOST_FOR_STATUS, TimeLimits.OF_A_LOOK, client)) {
            boolean isPack = asked.get(CopyStatus.ADDRESS).isThere();
            return isPack ? copy.built().ofPack() : copy.built().ofOther();
        }
    }

    private Diagnosis compared(CopyToAsk copy, Path place, Knowledge knowledge) throws IOException {
        var read = BuiltSite.at(place);
        if (read.flatMap(Read::value).isPresent()) {
            try (var site = read.get().value().get()) {
                return Doctor.examine(site, copy.base(), knowledge, TimeLimits.OF_ALL_FILES, client);
            } catch (ZipException damaged) {
                return uncompared(copy, knowledge, Problems.of(BuiltSite.damaged(place)));
            }
        }
        return uncompared(
                copy, knowledge, read.map(Read::problems).orElseGet(() -> Problems.of(BuiltSite.missing(place))));
    }

    /** What is found without a built site, and why there is none. */
    private Diagnosis uncompared(CopyToAsk copy, Knowledge knowledge, Problems reasons) {
        var found = CopyExamination.of(copy.base(), knowledge, client);
        var kind = ProblemKind.NOT_COMPARED;
        var told = reasons.list().stream().map(reason -> reason.with(kind)).toList();
        return new Diagnosis(found.problems().and(Problems.of(told)), found.files(), found.requests());
    }

    private Read<Knowledge> asked(URI site) {
        return bySite.computeIfAbsent(site, place -> Updates.ask(place, known, client, filesNaming(place)));
    }

    /** The clinics' files that name a site for recalls and newer versions, in words. */
    private String filesNaming(URI site) {
        var files = copies.stream()
                .filter(copy -> copy.updates().equals(Optional.of(site)))
                .map(copy -> "`" + (copy.name().isEmpty() ? "clinic" : copy.name()) + ".yaml`")
                .distinct()
                .toList();
        int more = files.size() - MOST_NAMES;
        var first = String.join(", ", files.subList(0, Math.min(files.size(), MOST_NAMES)));
        return more > 0 ? first + " and " + Counted.of(more, "more file") : first;
    }
}
