package aftercare.render;

/** Templates, style sheets and scripts, read and compiled once for all copies that use them. Safe for threads. */
public final class TemplateSet {
    private final Templates templates;
    private final TemplateFault faults;
    private final Assets assets;

    public TemplateSet(TemplateFiles files) {
        this.templates = new Templates(files);
        this.faults = new TemplateFault(files);
        this.assets = Assets.of(files);
    }

    Templates templates() {
        return templates;
    }

    TemplateFault faults() {
        return faults;
    }

    /** Those that all copies share. */
    Assets assets() {
        return assets;
    }
}
