/**
 * Reads YAML into settings, each with its place in the file.
 *
 * <p>Entry class: {@link aftercare.read.yaml.YamlReader}; readers get settings from {@link aftercare.read.yaml.Fields}.
 * Only this package uses Jackson. It builds a tree of its own from Jackson's tokens instead of binding data to records,
 * because data binding stops at the first problem and gives no place for a missing or misspelt setting.
 */
@NullMarked
package aftercare.read.yaml;

import org.jspecify.annotations.NullMarked;
