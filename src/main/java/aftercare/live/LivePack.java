package aftercare.live;

import aftercare.copy.BuildRequest;
import aftercare.model.Content;
import aftercare.page.OutputFile;
import aftercare.problem.Problems;
import aftercare.report.SignOffPack;
import aftercare.signoff.SignedVersions;
import java.util.List;
import java.util.Optional;

/** The sign-off pack of the current content, made on request. Safe for several threads. */
final class LivePack {
    private final BuildRequest request;
    private Optional<Drawn> drawn = Optional.empty();

    LivePack(BuildRequest request) {
        this.request = request;
    }

    /**
     * The page of one self-check; empty if there is none at the address. Only this one is drawn, because drawing all takes
     * seconds.
     */
    Optional<OutputFile> selfCheck(Content content, Problems problems, String address) {
        return pack(content, problems).selfCheck(address);
    }

    private SignOffPack pack(Content content, Problems problems) {
        var signed = new SignedVersions(request.content());
        return new SignOffPack(content, problems, request.today().shown(), signed::text);
    }

    synchronized List<OutputFile> files(Content content, Problems problems) {
        var known = drawn.filter(one -> one.isOf(content, problems));
        if (known.isEmpty()) {
            known = Optional.of(
                    new Drawn(content, problems, pack(content, problems).files()));
            drawn = known;
        }
        return known.get().files();
    }

    private record Drawn(Content content, Problems problems, List<OutputFile> files) {

        /** Compared by identity, since comparing all content would take longer than making the pack again. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Content other, Problems others) {
            return content == other && problems == others;
        }
    }
}
