package aftercare.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}
