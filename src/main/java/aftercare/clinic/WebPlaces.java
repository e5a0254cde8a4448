package aftercare.clinic;

import aftercare.model.Text;
import aftercare.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks where a clinic's copy will stand, and which sites may show its pages in a frame. */
record WebPlaces(List<Problem> problems) {
    /** Scheme, host and port: nothing that could end the header in which it will stand. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::[0-9]{1,5})?");

    /** The address ending in a slash; empty text when a site cannot stand there, which is reported. */
    Text baseUrl(Text typed) {
        if (typed.isEmpty()) {
            return typed;
        }
        var url = root(typed.value());
        if (url.isEmpty()) {
            problems.add(Problem.error(
                    "AC611",
                    typed.at(),
                    "No site can stand at \"" + typed + "\".",
                    "Write the address of its first page's folder, such as https://clinic.example/aftercare/"));
        }
        return new Text(url.orElse(""), typed.at());
    }

    /** The address with a slash at its end, when a site can stand at it. */
    static Optional<String> root(String value) {
        try {
            var url = new URI(value);
            boolean isWeb = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean isBare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            return isWeb && isBare && url.getHost() != null
                    ? Optional.of(value.endsWith("/") ? value : value + "/")
                    : Optional.empty();
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }

    void checkOrigins(List<Text> typed) {
        for (var origin : typed) {
            if (!ORIGIN.matcher(origin.value()).matches()) {
                problems.add(Problem.error(
                        "AC610",
                        origin.at(),
                        "\"" + origin + "\" is not the origin of a site.",
                        origin(origin.value())
                                .map(near -> "Write:  \"" + near + "\"")
                                .orElse("Write scheme and host, without a path:  \"https://www.clinic.example\"")));
            }
        }
    }

    private static Optional<String> origin(String address) {
        try {
            var url = new URI(address);
            var near = url.getScheme() + "://" + url.getAuthority();
            return ORIGIN.matcher(near).matches() ? Optional.of(near) : Optional.empty();
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }
}
