package aftercare.publish;

import static aftercare.publish.LittleSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import aftercare.Seeds;
import aftercare.publish.BreakingDisk.Killed;
import aftercare.publish.BreakingDisk.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests publication, broken off after each single step on the disk. */
@Tag("long")
class BreakingOffTest {
    /** More steps than any publication here has. */
    /** Each of many steps, with each of many: a quarter a day. */
    private static final int PARTS = 4;

    private static final int MOST_STEPS = 500;

    private static final LittleSite NOTHING = LittleSite.of();

    private static final LittleSite OLD = LittleSite.of(
            "index.html", page("home", "guides/a.html", "guides/b.html", "old/topic.html", "assets/site.1.css"),
            "guides/a.html", page("a", "../index.html", "b.html", "d.html", "../assets/site.1.css"),
            "guides/b.html", page("b", "a.html", "d.html", "../assets/site.1.css"),
            "guides/d.html", page("d", "b.html", "../old/topic.html"),
            "guides/same.html", page("same", "../index.html"),
            "old/topic.html", page("topic", "../guides/b.html", "../guides/d.html"),
            "assets/site.1.css", "p {color: black}",
            "sitemap.xml", "a b d same topic");

    private static final LittleSite NEW = LittleSite.of(
            "index.html", page("new home", "guides/a.html", "guides/c.html", "new/deep/e.html", "assets/site.2.css"),
            "guides/a.html", page("new a", "../index.html", "c.html", "../assets/site.2.css"),
            "guides/c.html", page("c", "a.html", "../new/deep/e.html"),
            "guides/same.html", page("same", "../index.html"),
            "new/deep/e.html", page("e", "../../guides/c.html", "../../assets/site.2.css"),
            "assets/site.2.css", "p {color: navy}",
            "sitemap.xml", "a c e same");

    /** A third site: has pages that the second removed, lacks pages that it added, and shares a page with each. */
    private static final LittleSite THIRD = LittleSite.of(
            "index.html", page("third home", "guides/a.html", "guides/b.html", "new/deep/f.html", "assets/site.1.css"),
            "guides/a.html", page("new a", "../index.html", "c.html", "../assets/site.2.css"),
            "guides/b.html", page("b", "a.html", "d.html", "../assets/site.1.css"),
            "guides/c.html", page("third c", "../new/deep/f.html"),
            "guides/d.html", page("third d", "b.html"),
            "new/deep/f.html", page("f", "../../guides/b.html"),
            "assets/site.1.css", "p {color: black}",
            "assets/site.2.css", "p {color: navy}");

    private static final LittleSite SMALL_OLD = LittleSite.of(
            "index.html", page("home", "a/a.html", "b.html", "1.css"),
            "a/a.html", page("a", "../b.html", "../1.css"),
            "b.html", page("b", "a/a.html"),
            "1.css", "p {color: black}");

    private static final LittleSite SMALL_NEW = LittleSite.of(
            "index.html", page("new home", "c/c.html", "c/d.html", "2.css"),
            "c/c.html", page("c", "d.html"),
            "c/d.html", page("d", "c.html"),
            "2.css", "p {color: navy}");

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private int number;

    private Path siteWith(LittleSite site) throws IOException {
        var path = folder.resolve("site" + number++);
        if (!site.equals(NOTHING)) {
            site.publishTo(path);
        }
        return path;
    }

    /** Whether the publication was killed; false when it ended before that. */
    private static boolean isKilled(LittleSite site, Path path, int steps, Way way) throws IOException {
        try {
            site.publishWith(new SitePublisher(path, new BreakingDisk(steps, way)));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static boolean isKilledAtItsBeginning(Path path, int steps) throws IOException {
        var disk = new BreakingDisk(steps, Way.KILLED_WHILE_WRITING);
        try (var staging = new SitePublisher(path, disk).begin().value().orElseThrow()) {
            staging.discard();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KILLED", "KILLED_WHILE_WRITING"})
    void readersMeetAWholeSiteWheneverABuildIsKilled(Way way) throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var path = siteWith(OLD);
            if (!isKilled(NEW, path, steps, way)) {
                assertThat(steps).isGreaterThan(30);
                return;
            }
            assertIsWhole(path, steps + " steps", OLD.files().keySet(), OLD, NEW);
        }
    }

    @Test
    void aFirstBuildThatIsKilledLeavesNoHalfSite() throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var path = siteWith(NOTHING);
            if (!isKilled(NEW, path, steps, Way.KILLED_WHILE_WRITING)) {
                return;
            }
            assertIsWhole(path, steps + " steps", Set.of(), NEW);
            NEW.publishTo(path);
            assertThat(LittleSite.in(path)).isEqualTo(NEW.published());
        }
    }

    @Test
    void theNextBuildAfterAKilledOneIsExact() throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            for (LittleSite next : Set.of(OLD, NEW, THIRD)) {
                var path = siteWith(OLD);
                if (!isKilled(NEW, path, steps, Way.KILLED_WHILE_WRITING)) {
                    return;
                }
                next.publishTo(path);
                assertThat(LittleSite.in(path)).as(steps + " steps").isEqualTo(next.published());
            }
        }
    }

    @Test
    void aBuildThatPublishesNothingStillCleansUpAfterAKilledOne() throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var path = siteWith(OLD);
            if (!isKilled(NEW, path, steps, Way.KILLED)) {
                return;
            }
            new SitePublisher(path).begin().value().orElseThrow().close();
            assertThat(LittleSite.in(path)).as(steps + " steps").isIn(OLD.published(), NEW.published());
        }
    }

    @Test
    void aBuildMayBeKilledWhileItCleansUpAfterAKilledOne() throws IOException {
        var firsts = IntStream.range(0, MOST_STEPS).boxed().toList();
        for (int first : Seeds.part(PARTS, firsts)) {
            for (int second = 0; second < MOST_STEPS; second++) {
                var path = siteWith(SMALL_OLD);
                if (!isKilled(SMALL_NEW, path, first, Way.KILLED)) {
                    return;
                }
                var stood = LittleSite.in(path).withoutWork().reachable();
                stood.addAll(SMALL_OLD.files().keySet());
                if (isStillStaging(path) || !isKilledAtItsBeginning(path, second)) {
                    break;
                }
                assertIsWhole(path, first + " and " + second + " steps", stood, SMALL_OLD, SMALL_NEW);
                new SitePublisher(path).begin().value().orElseThrow().close();
                assertThat(LittleSite.in(path)).isIn(SMALL_OLD.published(), SMALL_NEW.published());
            }
        }
    }

    private static boolean isStillStaging(Path path) {
        var site = new SiteFolder("site", path);
        return Files.notExists(site.next()) && Files.notExists(site.previous());
    }

    @Test
    void aStepThatIsRefusedLeavesTheSiteAsItStood() throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var path = siteWith(OLD);
            var disk = new BreakingDisk(steps, Way.REFUSED_ONCE);
            boolean failed = isRefused(path, disk);
            if (!disk.hasBroken()) {
                return;
            }
            if (failed && !isPublished(path)) {
                assertThat(LittleSite.in(path)).as(steps + " steps").isEqualTo(OLD.published());
            }
            NEW.publishTo(path);
            assertThat(LittleSite.in(path)).as(steps + " steps").isEqualTo(NEW.published());
        }
    }

    @Test
    void aDiskThatRefusesEverythingLeavesAWholeSite() throws IOException {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var path = siteWith(OLD);
            var disk = new BreakingDisk(steps, Way.REFUSED_FROM_THEN_ON);
            isRefused(path, disk);
            if (!disk.hasBroken()) {
                return;
            }
            assertIsWhole(path, steps + " steps", OLD.files().keySet(), OLD, NEW);
            NEW.publishTo(path);
            assertThat(LittleSite.in(path)).as(steps + " steps").isEqualTo(NEW.published());
        }
    }

    private static boolean isPublished(Path path) throws IOException {
        var manifest = SiteFolder.MANIFEST;
        return !Objects.equals(
                LittleSite.in(path).files().get(manifest),
                OLD.published().files().get(manifest));
    }

    private static boolean isRefused(Path path, Disk disk) throws IOException {
        try {
            NEW.publishWith(new SitePublisher(path, disk));
            return false;
        } catch (PublishException e) {
            assertThat(e).hasMessageContaining("is full").hasMessageNotContaining("Exception");
            return true;
        } catch (UncheckedIOException e) {
            assertThat(e.getCause()).isInstanceOf(PublishException.class).hasMessageContaining("is full");
            return true;
        }
    }

    /**
     * Asserts that every file was written completely by some build, and that no old or reachable page has a broken
     * link.
     */
    private static void assertIsWhole(Path path, String when, Set<String> stood, LittleSite... builds)
            throws IOException {
        var site = LittleSite.in(path).withoutWork();
        var known = new HashSet<String>();
        for (LittleSite build : builds) {
            build.published().files().forEach((address, text) -> known.add(address + " " + text));
        }
        site.files().forEach((address, text) -> {
            if (!address.endsWith("/") && !text.contains("<title>404</title>")) {
                assertThat(known).as(when).contains(address + " " + text);
            }
        });
        var pages = new TreeSet<>(site.reachable());
        pages.addAll(stood);
        assertThat(site.deadLinks(pages)).as(when).isEmpty();
        var lasting = new TreeSet<>(stood);
        Stream.of(builds).forEach(build -> lasting.retainAll(build.files().keySet()));
        assertThat(site.files().keySet()).as(when).containsAll(lasting);
    }
}
