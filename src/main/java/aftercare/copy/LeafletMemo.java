package aftercare.copy;

import aftercare.format.Fingerprint;
import aftercare.memo.Memo;
import aftercare.memo.RecordType;
import aftercare.page.OutputFile;
import aftercare.page.Page;
import aftercare.publish.Entry;
import aftercare.publish.Sink;
import java.util.Optional;

/**
 * Remembers printed leaflets by the HTML that they are printed from. Pictures have their fingerprint in their address, so the
 * HTML says all. Safe for threads.
 *
 * @param sink where leaflets go
 */
record LeafletMemo(Memo memo, Sink sink) {
    private static final RecordType<KeptLeaflet> TYPE = RecordType.of(KeptLeaflet.class);

    /**
     * A leaflet in the form in which a memo keeps it.
     *
     * @param entry the checksum and size of its bytes
     */
    private record KeptLeaflet(Entry entry) {}

    /**
     * The fingerprint of a leaflet.
     *
     * @param baseUrl where the site will stand, which its links name
     */
    long key(OutputFile html, Optional<String> baseUrl) {
        return Fingerprint.of("leaflet")
                .with(sink.seals() ? 1 : 0)
                .with(html.address())
                .with(baseUrl.orElse(""))
                .with(html.bytes())
                .value();
    }

    /** Whether the bytes of a leaflet that an earlier run has printed are at hand of the sink. */
    boolean stands(Page.LeafletPage leaflet, long key) {
        return memo.find(key, TYPE)
                .filter(kept -> sink.keeps(
                        leaflet.address(), kept.entry(), leaflet.head().source()))
                .isPresent();
    }

    /** Remembers a leaflet that was printed without a problem. */
    void keep(Page.LeafletPage leaflet, long key) {
        sink.entry(leaflet.address()).ifPresent(entry -> memo.keep(key, new KeptLeaflet(entry), TYPE));
    }
}
