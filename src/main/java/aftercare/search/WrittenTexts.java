package aftercare.search;

/** Reads texts that are each followed by a space. Used by one thread. */
final class WrittenTexts {
    private final String written;
    private int at;

    WrittenTexts(String written) {
        this.written = written;
    }

    boolean isAtEnd() {
        return at == written.length();
    }

    String next() {
        int end = written.indexOf(' ', at);
        var text = written.substring(at, end);
        at = end + 1;
        return text;
    }
}
