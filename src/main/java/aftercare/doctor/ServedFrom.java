package aftercare.doctor;

/** What a copy is served from, as far as it is known, and so where its owner sets how files are sent. */
enum ServedFrom {
    WEB_SPACE(
            "Use the settings for your server that are in the pack. Some web space takes no settings.",
            "Use the settings for your server that are in the pack; they name 404.html.",
            "Use the settings for your server that are in the pack, or set this type for files that end in .%s."),
    /** Object storage behind a network for delivery. */
    BUCKET(
            "Set at the network what `headers.md` of the pack lists; its script `upload` gives each file its caching.",
            "Let the network show 404.html, and answer 404, where a file is missing.",
            "Upload with the script `upload` of the pack, which gives files that end in .%s this type."),
    UNKNOWN(
            "Use the settings for your server that are in the pack, or set at the network in front of a bucket what"
                    + " `headers.md` lists. Some web space takes no settings.",
            WEB_SPACE.notFound,
            WEB_SPACE.type);

    private final String headers;
    private final String notFound;
    private final String type;

    ServedFrom(String headers, String notFound, String type) {
        this.headers = headers;
        this.notFound = notFound;
        this.type = type;
    }

    /** What to do where a header is missing. */
    String headers() {
        return headers;
    }

    /** What to do where the server has an answer for addresses that are not there. */
    String notFound() {
        return notFound;
    }

    /** What to do where a file has a wrong type. */
    String type(String ending) {
        return type.formatted(ending);
    }
}
