package aftercare.tree;

import static java.util.stream.Collectors.toMap;

import aftercare.model.CareLevel;
import aftercare.model.Sign;
import aftercare.model.Text;
import aftercare.problem.Location;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The signs that a {@link Sketch} can ask. */
final class Signs {
    /** Signs of which no self-check must ask any. */
    static final Map<String, Sign> SIGNS = byId(
            sign("saddle", CareLevel.EMERGENCY, "elsewhere"),
            sign("legs", CareLevel.EMERGENCY, "elsewhere"),
            sign("fever", CareLevel.URGENT),
            sign("swollen", CareLevel.URGENT),
            sign("shooting", CareLevel.SOON));

    /** The same, but a self-check that can end below urgent must ask {@code saddle} or leave it out. */
    static final Map<String, Sign> SIGNS_TO_ASK = with(sign("saddle", CareLevel.EMERGENCY));

    private Signs() {}

    /** A sign that belongs to these self-checks; to all when none is given. */
    static Sign sign(String id, CareLevel care, String... onlyIn) {
        var names = Arrays.stream(onlyIn).map(Signs::text).toList();
        return new Sign(text(id), care, text("Sign " + id), text("Sign " + id), List.of(), names, List.of(), text(""));
    }

    /** {@link #SIGNS} with others added, or in their place. */
    static Map<String, Sign> with(Sign... others) {
        var signs = new LinkedHashMap<>(SIGNS);
        signs.putAll(byId(others));
        return signs;
    }

    private static Map<String, Sign> byId(Sign... signs) {
        return Stream.of(signs).collect(toMap(sign -> sign.id().value(), Function.identity()));
    }

    private static Text text(String text) {
        return new Text(text, Location.ofFile("signs.yaml"));
    }
}
