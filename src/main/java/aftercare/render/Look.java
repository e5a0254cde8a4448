package aftercare.render;

import aftercare.model.Clinic;
import aftercare.page.OutputFile;
import java.util.List;

/** How all pages look: a template folder, read once. Safe for threads. */
public final class Look {
    private final Templates templates;
    private final TemplateFault faults;
    private final Assets assets;

    /** Reads the templates, style sheets and scripts of a folder, and takes the clinic's colours and logo. */
    public Look(TemplateFiles files, Clinic clinic) {
        this.templates = new Templates(files);
        this.faults = new TemplateFault(files);
        this.assets = new Assets(files, clinic);
    }

    /** The style sheet and script that pages name. */
    public List<OutputFile> assetFiles() {
        return assets.files();
    }

    Templates templates() {
        return templates;
    }

    TemplateFault faults() {
        return faults;
    }

    Assets assets() {
        return assets;
    }
}
