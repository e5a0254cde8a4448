package aftercare.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Takes every address as it was written, to test what addresses do not matter to. */
final class AsWritten implements AddressJudge {
    /** Stands before each address, which would not pass the safe list without. */
    static final String SITE = "https://as-written.example/";

    @Override
    public Address link(String written) {
        return new Address.Website(SITE + Escaping.percentEncodeUrl(written));
    }

    @Override
    public Address image(String written) {
        return new Address.ImageFile(Escaping.percentEncodeUrl(written));
    }
}
