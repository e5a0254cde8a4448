package aftercare.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a document conforms to PDF/UA-1, ISO 14289-1: whether people who see nothing can use it. */
final class PdfUa {
    /** Held, as a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    static {
        LOGGER.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    static void assertConforms(String name, byte[] document) throws IOException {
        var standard = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                            .distinct())
                    .as(name)
                    .isEmpty();
            assertThat(result.isCompliant()).as(name).isTrue();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
