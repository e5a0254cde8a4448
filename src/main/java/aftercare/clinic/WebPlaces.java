package aftercare.clinic;

import aftercare.model.Text;
import aftercare.problem.Problem;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the addresses of a clinic's copy and of the site that it asks for recalls, and the origins of sites that may show its pages in a frame. */
record WebPlaces(List<Problem> problems) {
    /** Scheme, host and port, without characters that could end the HTTP header that contains them. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::[0-9]{1,5})?");

    /** A page at the end of an address, where a folder should stand. */
    private static final Pattern PAGE = Pattern.compile("(?<=[^/:])/[^/?#]{1,200}\\.(?i:html?|php|aspx?)$");

    private static final int HIGHEST_PORT = 65_535;

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://)?([^\\s/?#:@\\\\]{1,253}\\.[^\\s/?#:@\\\\]{2,63})(:[0-9]{1,5})?(/[^?#]{0,1000})?(?:[?#].*)?");

    /** The address of a site with a final slash; if no site can be there, this is reported and the text is empty. */
    Text site(Text typed) {
        if (typed.isEmpty()) {
            return typed;
        }
        var url = root(typed.value());
        if (url.isEmpty()) {
            problems.add(
                    Problem.error("AC611", typed.at(), "No site can stand at \"" + typed + "\".", hint(typed.value())));
        }
        return new Text(url.orElse(""), typed.at());
    }

    /** The address with a final slash; empty if no site can be there. */
    static Optional<String> root(String value) {
        try {
            var url = new URI(value);
            boolean isWeb = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean isBare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            boolean isHost = url.getHost() != null && url.getPort() != 0 && url.getPort() <= HIGHEST_PORT;
            boolean isFolder = !PAGE.matcher(value).find();
            return isWeb && isBare && isHost && isFolder
                    ? Optional.of(value.endsWith("/") ? value : value + "/")
                    : Optional.empty();
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }

    /** What to write instead of an address at which no site can be. */
    static String hint(String typed) {
        return meant(typed)
                .map(address -> "Write:  " + address)
                .orElse("Write the address of its first page's folder, such as https://clinic.example/aftercare/");
    }

    /** The address as browsers send it, in which letters of other scripts are written another way ({@code xn--…}). */
    private static Optional<String> meant(String typed) {
        var parts = ADDRESS.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var scheme = parts.group(1) == null ? "https://" : parts.group(1);
            var port = parts.group(3) == null ? "" : parts.group(3);
            var folder =
                    parts.group(4) == null ? "/" : PAGE.matcher(parts.group(4)).replaceFirst("/");
            var path = new URI(null, null, folder, null).toASCIIString();
            return root(scheme + IDN.toASCII(parts.group(2)) + port + path.replace("%25", "%"));
        } catch (IllegalArgumentException | URISyntaxException invalid) {
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
            var url = new URI(address.contains("://") ? address : "https://" + address);
            var near = url.getScheme() + "://" + url.getAuthority();
            return ORIGIN.matcher(near).matches() ? Optional.of(near) : Optional.empty();
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }
}
