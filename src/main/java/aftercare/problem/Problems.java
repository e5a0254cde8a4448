package aftercare.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list of problems without duplicates, sorted by file and place. */
public record Problems(List<Problem> list) {
    public static final Problems NONE = new Problems(List.of());

    public Problems {
        list = list.size() < 2
                ? List.copyOf(list)
                : list.stream().distinct().sorted().toList();
    }

    public static Problems of(Collection<Problem> problems) {
        return problems.isEmpty() ? NONE : new Problems(List.copyOf(problems));
    }

    public static Problems of(Problem... problems) {
        return of(List.of(problems));
    }

    /** These problems and the others, sorted together. */
    public Problems and(Problems others) {
        if (others.list.isEmpty()) {
            return this;
        }
        var both = new ArrayList<>(list);
        both.addAll(others.list);
        return new Problems(both);
    }

    public boolean hasErrors() {
        return list.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public long count(Severity severity) {
        return list.stream().filter(problem -> problem.severity() == severity).count();
    }
}
