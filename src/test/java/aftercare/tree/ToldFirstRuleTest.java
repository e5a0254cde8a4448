package aftercare.tree;

import static aftercare.tree.Sketch.faults;
import static aftercare.tree.Sketch.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldFirstRuleTest {
    @Test
    void holdsWhenWhatIsUrgentIsASignOrUnsureOrFollowsARedFlag() {
        assertThat(faults("""
                signs a
                - fever > b
                - none > c
                - unsure > urgent
                choice b
                - mild "It is mild" > urgent
                - bad "It is bad" > emergency
                range c
                - less < 38 > d
                - more > urgent sign swollen
                - unsure > urgent
                choice d
                - no > fine
                - yes > see
                - unsure > urgent
                ! fine self-care
                ! see soon
                ! urgent urgent
                ! emergency emergency
                auto
                """)).isEmpty();
    }

    @Test
    void reportsAnswerInOwnWordsThatLeadsToUrgent() {
        var problem = problem("""
                choice a
                - no > fine
                - yes "I took too many" > urgent
                ! fine self-care
                ! urgent urgent
                auto
                """);
        assertThat(problem.code()).isEqualTo("T11");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.message()).contains("\"I took too many\" leads to urgent", "ends at urgent");
    }

    @Test
    void reportsNoneThatLeadsToUrgent() {
        assertThat(faults("""
                signs a
                - fever > emergency
                - none > urgent
                - unsure > emergency
                ! urgent urgent
                ! emergency emergency
                auto
                """)).containsExactly("T11 at 3");
    }

    @Test
    void reportsSignBelowUrgentWhoseWordsTheAuthorWrites() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > urgent sign shooting
                ! fine self-care
                ! urgent urgent
                auto
                """)).containsExactly("T11 at 3");
    }

    @Test
    void reportsAnswerThatOnlySomePathsReachByARedFlag() {
        assertThat(faults("""
                signs a
                - fever > b
                - none > b
                - unsure > urgent
                choice b
                - mild > urgent
                - bad > more
                ! urgent urgent
                ! more urgent 1
                auto
                """)).containsExactly("T11 at 6", "T11 at 7");
    }

    @Test
    void asksItOfQuestionsThatNoPathReachesYet() {
        assertThat(faults("""
                choice a
                - no > fine
                - yes > see
                choice b
                - no > fine
                - yes > urgent
                ! fine self-care
                ! see soon
                ! urgent urgent
                auto
                """)).containsExactly("T1 at 4", "T11 at 6");
    }
}
