package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyNetRuleTest {
    @Test
    void holdsForEmergencyWithoutSafetyNetAndPharmacistWithoutRecheck() {
        assertThat(faults("""
                signs a
                - saddle > emergency
                - none > ask
                - unsure > emergency
                ! ask pharmacist
                recheck:
                ! emergency emergency
                recheck:
                safety-net:
                auto
                """)).isEmpty();
    }

    @Test
    void reportsOutcomeBelowEmergencyWithoutSafetyNet() {
        var problem = problem("""
                signs a
                - fever > urgent
                - none > fine
                - unsure "I am not sure" > urgent
                ! fine self-care
                ! urgent urgent
                safety-net:
                auto
                """);
        assertThat(problem.code()).isEqualTo("T5");
        assertThat(problem.location().line()).isEqualTo(7);
        assertThat(problem.message()).contains("\"urgent\"", "a: fever, ends at urgent");
        assertThat(problem.hint()).contains("safety-net");
    }

    @Test
    void reportsSelfCareWithoutRecheck() {
        var problem = problem("""
                choice a
                - no > fine
                - yes > see
                ! fine self-care
                recheck:
                ! see soon
                recheck:
                auto
                """);
        assertThat(problem.code()).isEqualTo("T5");
        assertThat(problem.location().line()).isEqualTo(5);
        assertThat(problem.hint()).contains("recheck");
    }

    @Test
    void takesDashesAndDotsForNothing() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > see
                ! fine self-care
                safety-net: …
                recheck: --
                ! see soon
                auto
                """)).containsExactly("T5 at 5", "T5 at 6");
    }

    @ParameterizedTest
    @CsvSource({
        "1 hour, true",
        "14 days, true",
        "336 hours, true",
        "15 days, false",
        "337 hours, false",
        "9999 days, false"
    })
    void allowsSelfCareToWaitForTwoWeeksAtMost(String time, boolean isAllowed) {
        var faults = faults("""
                choice a
                - no > fine
                - yes > see
                ! fine self-care
                recheck: %s
                ! see soon
                recheck: 60 days
                auto
                """.formatted(time));
        assertThat(faults).isEqualTo(isAllowed ? List.of() : List.of("T5 at 5"));
    }
}
