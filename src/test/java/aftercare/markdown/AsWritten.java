package aftercare.markdown;

import aftercare.markdown.address.Address;
import aftercare.markdown.address.AddressJudge;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Accepts every address unchanged, for tests in which addresses do not matter. */
final class AsWritten implements AddressJudge {
    /** A prefix without which addresses would not be on the safe list. */
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
