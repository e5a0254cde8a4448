package aftercare.live;

import java.util.List;

/**
 * A template component as editors see it.
 *
 * @param name the name of its folder
 * @param problems the problems of its file of examples
 */
public record ShownComponent(String name, List<ShownExample> examples, List<ShownProblem> problems) {
    public ShownComponent {
        examples = List.copyOf(examples);
        problems = List.copyOf(problems);
    }

    /**
     * An example of a component.
     *
     * @param show the template code of the example
     * @param frame the address of the page with only this example
     * @param problems why the example cannot be shown; empty if it can
     */
    public record ShownExample(String title, String show, String frame, List<ShownProblem> problems) {
        public ShownExample {
            problems = List.copyOf(problems);
        }
    }
}
