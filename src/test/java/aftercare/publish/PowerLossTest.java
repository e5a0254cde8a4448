package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.publish.PowerLoss.Torn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests publication when the power is lost after each single step, with what was not forced to disk lost or torn. */
@Tag("long")
class PowerLossTest {
    /** Losing the power twice takes long: one step in eight, and each of them with {@code -Dseeds=20}. */
    private static final int PARTS = 8;

    private static final LittleSite NOTHING = LittleSite.of();

    private static final LittleSite OLD = LittleSite.of(
            "index.html", page("home", "a/a.html", "b/b.html", "1.css"),
            "a/a.html", page("a".repeat(1300), "../b/b.html", "../1.css"),
            "b/b.html", page("b", "../a/a.html", "c.html"),
            "b/c.html", page("c".repeat(600), "b.html"),
            "same.html", page("same".repeat(150)),
            "1.css", "p {color: black}");

    private static final LittleSite NEW = LittleSite.of(
            "index.html", page("new home", "a/a.html", "d/e/e.html", "f.html", "2.css"),
            "a/a.html", page("new a".repeat(300)),
            "d/e/e.html", page("e", "../../f.html"),
            "f.html", page("f".repeat(700)),
            "same.html", page("same".repeat(150)),
            "2.css", "p {color: navy}");

    /** Has pages that the second removed, and lacks some that it added. */
    private static final LittleSite THIRD = LittleSite.of(
            "index.html", page("third home", "b/b.html", "f.html", "1.css"),
            "b/b.html", page("b", "../a/a.html"),
            "f.html", page("third f".repeat(90)),
            "1.css", "p {color: black}");

    private static final List<LittleSite> NEXT = List.of(THIRD, OLD, NEW);

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private int number;

    /** A publication of {@code after} over {@code before}, as it went when nothing was lost. */
    private PowerLoss publication(LittleSite before, LittleSite after, boolean hasLinks) throws IOException {
        var root = siteWith(before);
        var disk = new RecordingDisk(root.toRealPath(), hasLinks);
        after.publishWith(new SitePublisher(root.resolve("site"), disk));
        return new PowerLoss(disk.steps());
    }

    private Path siteWith(LittleSite site) throws IOException {
        var root = Files.createDirectory(folder.resolve("try" + number++));
        Files.createDirectory(root.resolve("site"));
        if (!site.equals(NOTHING)) {
            for (var file : site.published().files().entrySet()) {
                var path = root.resolve("site").resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
        }
        return root;
    }

    private Path after(PowerLoss loss, LittleSite before, BitSet lost, Torn torn) throws IOException {
        var root = siteWith(before);
        loss.replay(root, lost, torn);
        return root.resolve("site");
    }

    private static PowerLoss first(PowerLoss whole, int steps) {
        return new PowerLoss(whole.steps().subList(0, steps));
    }

    private interface Trial {
        void of(PowerLoss loss, BitSet lost, Torn torn, String name) throws IOException;
    }

    private static List<Integer> upTo(PowerLoss whole) {
        return IntStream.rangeClosed(0, whole.steps().size()).boxed().toList();
    }

    private static void tryAll(PowerLoss whole, RandomGenerator random, int byChance, boolean single, Trial trial)
            throws IOException {
        for (int steps : upTo(whole)) {
            var loss = first(whole, steps);
            for (var lost : loss.losses(random, byChance, single)) {
                var torn = torn(random);
                trial.of(loss, lost, torn, steps + " steps, without " + lost + ", " + torn);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNextBuildIsExact(boolean hasLinks) throws IOException {
        var whole = publication(OLD, NEW, hasLinks);
        assertThat(whole.steps()).hasSizeGreaterThan(60);
        tryAll(whole, Seeds.random(1), 2, hasLinks, (loss, lost, torn, name) -> {
            var next = NEXT.get(number % NEXT.size());
            assertIsExact(after(loss, OLD, lost, torn), next, name);
        });
    }

    @Test
    void theNextBuildAfterAFirstOneIsExact() throws IOException {
        var whole = publication(NOTHING, OLD, true);
        tryAll(whole, Seeds.random(2), 4, false, (loss, lost, torn, name) -> {
            var next = NEXT.get(number % NEXT.size());
            assertIsExact(after(loss, NOTHING, lost, torn), next, name);
        });
    }

    private static void assertIsExact(Path site, LittleSite next, String name) throws IOException {
        next.publishTo(site);
        assertThat(LittleSite.in(site)).as(name).isEqualTo(next.published());
    }

    /** A build whose content has an error publishes nothing, but puts the old site back. */
    @Test
    void aBuildThatPublishesNothingPutsOneWholeSiteBack() throws IOException {
        var whole = publication(OLD, NEW, true);
        tryAll(whole, Seeds.random(3), 4, false, (loss, lost, torn, name) -> {
            var site = after(loss, OLD, lost, torn);
            new SitePublisher(site).begin().value().orElseThrow().close();
            var stands = LittleSite.in(site);
            if (stands.files().containsKey("d/e/e.html")) {
                assertThat(stands.files().keySet())
                        .as(name)
                        .isEqualTo(NEW.published().files().keySet());
            } else {
                assertThat(stands).as(name).isEqualTo(OLD.published());
            }
        });
    }

    @Test
    void thePowerMayBeLostAgainWhileTheNextBuildCleansUp() throws IOException {
        var whole = publication(OLD, NEW, true);
        for (int steps : Seeds.part(PARTS, upTo(whole))) {
            var random = Seeds.random(steps);
            for (var lost : first(whole, steps).losses(random, 2, false)) {
                loseAgain(first(whole, steps), lost, random);
            }
        }
    }

    private static Torn torn(RandomGenerator random) {
        var kinds = List.of(Torn.values());
        return kinds.get(random.nextInt(kinds.size()));
    }

    private void loseAgain(PowerLoss first, BitSet lost, RandomGenerator random) throws IOException {
        var torn = torn(random);
        var recovery = recovery(after(first, OLD, lost, torn));
        for (int steps = 0; steps <= recovery.steps().size(); steps += 1 + random.nextInt(3)) {
            var second = first(recovery, steps);
            for (var again : second.losses(random, 1, false)) {
                var site = after(first, OLD, lost, torn);
                second.replay(site.resolveSibling(""), again, torn);
                var name = first.steps().size() + " steps without " + lost + ", then " + steps + " without " + again;
                assertIsExact(site, NEXT.get(number % NEXT.size()), name + ", " + torn);
            }
        }
    }

    private static PowerLoss recovery(Path site) throws IOException {
        var disk = new RecordingDisk(site.resolveSibling("").toRealPath(), true);
        new SitePublisher(site, disk).begin().value().orElseThrow().close();
        return new PowerLoss(disk.steps());
    }
}
