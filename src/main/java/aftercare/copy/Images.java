package aftercare.copy;

import aftercare.model.Content.ContentImage;
import aftercare.page.OutputFile;
import aftercare.page.Plan;
import aftercare.page.SiteAddresses;
import aftercare.problem.Location;
import aftercare.read.file.ContentFile;
import aftercare.read.file.ContentFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the images that pages show. Other images are not published. */
record Images(ContentFiles files, Plan plan) {

    List<OutputFile> outputFiles() throws IOException {
        var outputs = new ArrayList<OutputFile>();
        for (var image : plan.images()) {
            outputs.add(output(image));
        }
        return outputs;
    }

    private OutputFile output(ContentImage image) throws IOException {
        var shown = files.shown(image.file());
        try (var in = files.open(new ContentFile(image.file(), shown, image.bytes()))) {
            return new OutputFile(SiteAddresses.of(image), in.readAllBytes(), Location.ofFile(shown));
        }
    }
}
