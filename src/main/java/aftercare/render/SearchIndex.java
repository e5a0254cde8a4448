package aftercare.render;

import aftercare.page.OutputFile;

/** The script with the words of a language, which search loads first. It is made when somebody asks for it, which takes a while. */
public interface SearchIndex {
    String address();

    /** The script, once: it has many megabytes on a large site, and is not kept. */
    OutputFile handOver();
}
