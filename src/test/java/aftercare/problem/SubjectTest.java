package aftercare.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {
    @Test
    void codeSaysWhatItsProblemsAreAbout() {
        assertThat(Subject.of("AC104")).isEqualTo(Subject.READING);
        assertThat(Subject.of("AC221")).isEqualTo(Subject.MARKDOWN);
        assertThat(Subject.of("AC801")).isEqualTo(Subject.LEAFLETS);
        assertThat(Subject.of("T9")).isEqualTo(Subject.PROOFS);
    }

    @Test
    void otherWordsAreAboutNothing() {
        assertThat(Subject.of("AC999")).isEqualTo(Subject.NONE);
        assertThat(Subject.of("")).isEqualTo(Subject.NONE);
    }

    @Test
    void problemKnowsItsSubject() {
        var problem = Problem.warning("AC339", Location.ofFile("content/en/a.md"), "Long.", "");
        assertThat(problem.subject()).isEqualTo(Subject.CONTENT);
        assertThat(problem.isError()).isFalse();
    }
}
