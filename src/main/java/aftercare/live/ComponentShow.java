package aftercare.live;

import aftercare.model.ContentPath;
import aftercare.model.Example;
import aftercare.model.Guide;
import aftercare.model.SelfCheck;
import aftercare.model.Text;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.page.SiteAddresses;
import aftercare.problem.Problems;
import aftercare.problem.Read;
import aftercare.read.document.ExamplesReader;
import aftercare.render.StockPages;
import aftercare.render.TemplateFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows every template component with its examples, rendered on request from the current templates and content. */
record ComponentShow(LiveCopy copy, TemplateFiles files, StockPages editors) {
    /** The folder in which an example's frame has the same address as the page it uses, so that relative links work. */
    private static final String FRAMES = "_components/in/";

    private static final String FOLDER = "components/";

    /** The end of a page's name that means any page of the folder. */
    private static final String ANY = "/*";

    private static final int MOST_TRIES = 50;

    /** The page that lists all components. */
    String page() {
        return editors.page("components", Map.of("components", components()));
    }

    List<ShownComponent> components() {
        return files.names().stream()
                .filter(name -> name.matches(FOLDER + "[^/]+/.+"))
                .map(name -> name.split("/", 3)[1])
                .distinct()
                .map(this::component)
                .toList();
    }

    /**
     * The page with a single example.
     *
     * @param id the component's name, a hyphen, and the example's number, counted from 1: {@code care-card-1}
     */
    Optional<String> frame(String id) {
        if (!id.matches("[a-z-]{1,99}-[0-9]{1,4}")) {
            return Optional.empty();
        }
        var component = id.substring(0, id.lastIndexOf('-'));
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        var examples = examples(component).value().orElse(List.of());
        return IntStream.range(0, examples.size())
                .filter(i -> i + 1 == number)
                .mapToObj(examples::get)
                .findFirst()
                .map(example -> frame(component, settled(component, example)));
    }

    private String frame(String component, Example example) {
        var made = render(component, example);
        return editors.page(
                "example",
                Map.of(
                        "component", component,
                        "title", example.title().value(),
                        "language", copy.content().site().sourceLocale(),
                        "kind", page(example).map(Page::template).orElse("guide"),
                        "sheets", assets(".css"),
                        "scripts", assets("/" + component + ".js"),
                        "html", made.value().orElse("")));
    }

    /** The example with a certain page. For {@code guides/*} it is the first guide on which the example shows something. */
    private Example settled(String component, Example example) {
        var folder = example.page().value();
        if (!folder.endsWith(ANY)) {
            return example;
        }
        var source = copy.content().editions().get(0);
        var names = Stream.concat(
                        source.guides().stream().map(Guide::path),
                        source.selfChecks().stream().map(SelfCheck::path))
                .map(ContentPath::name)
                .filter(name -> name.startsWith(folder.substring(0, folder.length() - 1)))
                .limit(MOST_TRIES);
        var examples = names.map(
                        name -> example.on(new Text(name, example.page().at())))
                .toList();
        return examples.stream()
                .filter(one ->
                        page(one).isPresent() && render(component, one).value().isPresent())
                .findFirst()
                .orElseGet(() -> examples.stream().findFirst().orElse(example));
    }

    private ShownComponent component(String name) {
        var read = examples(name);
        var examples = read.value().orElse(List.of());
        return new ShownComponent(
                name,
                IntStream.range(0, examples.size())
                        .mapToObj(i -> shown(name, i + 1, settled(name, examples.get(i))))
                        .toList(),
                shown(read.problems()));
    }

    private ShownComponent.ShownExample shown(String component, int number, Example example) {
        return new ShownComponent.ShownExample(
                example.title().value(),
                example.show().value(),
                FRAMES + address(example) + "?show=" + component + "-" + number,
                shown(render(component, example).problems()));
    }

    private static List<ShownProblem> shown(Problems problems) {
        return problems.list().stream().map(ShownProblem::of).toList();
    }

    private Read<List<Example>> examples(String component) {
        var file = FOLDER + component + "/examples.yaml";
        return files.text(file)
                .map(text -> ExamplesReader.read(text, files.shown(file)))
                .orElseGet(() -> Read.of(List.of(), Problems.NONE));
    }

    private Read<String> render(String component, Example example) {
        return copy.renderer().example(component, example, page(example));
    }

    private Optional<Page> page(Example example) {
        return copy.page(address(example));
    }

    private String address(Example example) {
        var language = copy.content().site().sourceLocale();
        return new SiteAddresses(language).of(language, example.page() + ".html");
    }

    /** The addresses of assets whose name, without its fingerprint, has this ending. */
    private List<String> assets(String ending) {
        return copy.renderer().assets().stream()
                .map(OutputFile::address)
                .filter(address -> address.replaceFirst("\\.[0-9a-f]{10}\\.(?=[a-z]+$)", ".")
                        .endsWith(ending))
                .toList();
    }
}
