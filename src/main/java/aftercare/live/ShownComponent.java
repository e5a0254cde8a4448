package aftercare.live;

import java.util.List;

/**
 * A template component as editors see it.
 *
 * @param name of its folder
 * @param problems of its file of examples
 */
public record ShownComponent(String name, List<ShownExample> examples, List<ShownProblem> problems) {
    public ShownComponent {
        examples = List.copyOf(examples);
        problems = List.copyOf(problems);
    }

    /**
     * An example of it.
     *
     * @param show what its author wrote
     * @param frame the address of the page with it alone
     * @param problems why there is nothing to see; else empty
     */
    public record ShownExample(String title, String show, String frame, List<ShownProblem> problems) {
        public ShownExample {
            problems = List.copyOf(problems);
        }
    }
}
