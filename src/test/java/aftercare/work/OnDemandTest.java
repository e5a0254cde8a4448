package aftercare.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnDemandTest {
    private final List<String> made = new ArrayList<>();
    private final OnDemand<String> ice = oneOfMany("ice");
    private final OnDemand<String> heat = oneOfMany("heat");
    private final OnDemand<String> rest = oneOfMany("rest");

    private OnDemand<String> oneOfMany(String value) {
        return OnDemand.oneOfMany(() -> {
            made.add(value);
            return value;
        });
    }

    private static String read(List<OnDemand<String>> values) {
        return String.join(" ", values.stream().map(OnDemand::get).toList());
    }

    @Test
    void twoOfManyAreMadeOnce() {
        assertThat(read(List.of(ice, ice, heat, ice, heat))).isEqualTo("ice ice heat ice heat");
        assertThat(made).containsExactly("ice", "heat");
    }

    @Test
    void theOneAskedForLongestAgoIsMadeAgain() {
        assertThat(read(List.of(ice, heat, ice, rest, ice, heat))).isEqualTo("ice heat ice rest ice heat");
        assertThat(made).containsExactly("ice", "heat", "rest", "heat");
    }

    @Test
    void oneThatAsksForAnotherWhileItIsMadeIsHeld() {
        var both = OnDemand.oneOfMany(() -> ice.get() + " " + heat.get() + " " + rest.get());

        assertThat(read(List.of(both, both, rest))).isEqualTo("ice heat rest ice heat rest rest");
        assertThat(made).containsExactly("ice", "heat", "rest");
    }

    @Test
    void aValueThatIsThereStays() {
        var value = new StringBuilder("ice");

        assertThat(OnDemand.of(value).get()).isSameAs(value);
    }

    @Test
    void valuesAreComparedByWhatTheyAre() {
        assertThat(ice).isEqualTo(OnDemand.of("ice")).hasSameHashCodeAs("ice").hasToString("ice");
        assertThat(ice).isNotEqualTo(heat);
    }
}
