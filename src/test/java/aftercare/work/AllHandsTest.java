package aftercare.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AllHandsTest {

    @Test
    void givesTheResultsInTheOrderOfTheItems() {
        var numbers = IntStream.range(0, 10_000).boxed().toList();
        var worked = new AtomicInteger();
        var doubled = AllHands.map(numbers, number -> {
            worked.incrementAndGet();
            return 2 * number;
        });
        assertThat(doubled).isEqualTo(numbers.stream().map(number -> 2 * number).toList());
        assertThat(worked).hasValue(10_000);
    }

    @Test
    void hasNothingToDoWithoutItems() {
        assertThat(AllHands.map(List.<String>of(), String::length)).isEmpty();
    }

    @Test
    void tellsWhatWentWrong() {
        assertThatThrownBy(() -> AllHands.map(List.of("a", "b"), name -> Integer.parseInt(name)))
                .isInstanceOf(NumberFormatException.class);
    }

    /** As a page is made while all of a large site is read. */
    @Test
    @Timeout(20)
    void isNotHeldUpByALongList() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        int hands = Runtime.getRuntime().availableProcessors();
        var begun = new CountDownLatch(hands);
        var numbers = IntStream.range(0, 10 * hands).boxed().toList();
        var other = new Thread(() -> AllHands.each(numbers, number -> {
            begun.countDown();
            await(goOn);
        }));
        other.start();
        begun.await();
        assertThat(AllHands.map(numbers, number -> number + 1)).hasSameSizeAs(numbers);
        goOn.countDown();
        other.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
