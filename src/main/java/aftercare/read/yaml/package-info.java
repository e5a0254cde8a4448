/**
 * Turns YAML into settings of which each knows its place.
 *
 * <p>Entry class: {@link aftercare.read.yaml.YamlReader}; readers take settings from {@link aftercare.read.yaml.Fields}. The only user of
 * Jackson. We build our own tree from its tokens, and no records by data binding: a binder stops at the first fault, and knows no place
 * for a setting that is missing or misspelt.
 */
@NullMarked
package aftercare.read.yaml;

import org.jspecify.annotations.NullMarked;
