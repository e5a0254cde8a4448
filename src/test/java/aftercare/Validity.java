package aftercare;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates pages with the Nu HTML checker, offline. The first page takes a few seconds and each further one a tenth of
 * that, so use one object for all pages.
 */
public final class Validity {
    /** The schema is so deeply recursive that the default stack is too small. */
    private static final long DEEP = 16L << 20;

    private final Findings notes = new Findings();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);

    public Validity() {
        var starting = new FutureTask<>(this::start);
        new Thread(null, starting, "Nu HTML checker", DEEP).start();
        try {
            starting.get();
        } catch (ExecutionException | InterruptedException unusable) {
            throw new IllegalStateException("the Nu HTML checker does not start", unusable);
        }
    }

    private Validity start() throws Exception {
        checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, notes);
        checker.setUpValidatorAndParsers(notes, true, false);
        return this;
    }

    /** Errors and warnings, each with its place: {@code 12:5 error: Duplicate ID “top”.} Empty for a valid page. */
    public synchronized List<String> problems(String html) {
        notes.found.clear();
        try {
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException broken) {
            notes.found.add("not checked: " + broken.getMessage());
        }
        return List.copyOf(notes.found);
    }

    /** The same for a style sheet. */
    public List<String> problemsOfStyle(String css) {
        return problems("<!doctype html><html lang=en><title>Style</title><style>" + css + "</style></html>");
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            add("warning", warning);
        }

        @Override
        public void error(SAXParseException error) {
            add("error", error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            add("error", error);
        }

        private void add(String kind, SAXParseException problem) {
            found.add(String.format(
                    Locale.ROOT,
                    "%d:%d %s: %s",
                    problem.getLineNumber(),
                    problem.getColumnNumber(),
                    kind,
                    problem.getMessage()));
        }
    }
}
