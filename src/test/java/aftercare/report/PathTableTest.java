package aftercare.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftercare.model.SelfCheck;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTableTest {
    private static PathTable table(SelfCheck check) {
        var numbers = new Diagram(check, Map.of(), SampleTree.WORDS).numbers();
        return PathTable.of(check, numbers, (path, end) -> false);
    }

    @Test
    void listsEveryPathWithItsOutcome() {
        var table = table(SampleTree.row(3));
        assertThat(table.count()).isEqualTo(7);
        assertThat(table.rows()).hasSize(7);
        assertThat(table.rows().get(0).outcome().id().value()).isEqualTo("fine");
        assertThat(table.rows().get(0).turns()).hasSize(3);
    }

    @Test
    void repeatsNoAnswerOfTheRowAbove() {
        var row = table(SampleTree.row(3)).rows().get(1);
        assertThat(row.shared()).isEqualTo(List.of(1, 2));
        assertThat(row.turns()).isEqualTo(List.of(new PathTable.PathStep(3, "I am not sure", false)));
        assertThat(row.all()).hasSize(3);
    }

    @Test
    void countsByOutcomeWhereThereAreMoreThanCanBeRead() {
        var table = table(SampleTree.ladder(60));
        var all = BigInteger.valueOf(3).pow(60);
        assertThat(table.count()).isEqualTo(all);
        assertThat(table.isReadable()).isFalse();
        assertThat(table.totals())
                .extracting(PathTable.Total::count)
                .containsExactly(
                        all.divide(BigInteger.valueOf(3)).multiply(BigInteger.TWO), all.divide(BigInteger.valueOf(3)));
        assertThat(table.totals().get(0).shortest()).hasSize(60);
    }
}
