package aftercare.read.document;

import aftercare.model.Text;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Ids;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a file whose keys are the ids of what it holds: sources, signs, terms. */
final class EntriesById {
    private EntriesById() {}

    /**
     * The entries by id, in the author's order.
     *
     * @param owner what each is, with its article: {@code a sign}
     * @param entry turns the id and the settings of one into a record; empty when it cannot be one
     */
    static <T> Map<String, T> read(String owner, Fields fields, BiFunction<Text, Fields, Optional<T>> entry) {
        var entries = new LinkedHashMap<String, T>();
        for (var setting : fields.all()) {
            Ids.check(setting.name(), setting.at(), fields.faults());
            var id = new Text(setting.name(), setting.at());
            fields.group(setting, owner).ifPresent(group -> {
                entry.apply(id, group).ifPresent(read -> entries.put(id.value(), read));
                group.done();
            });
        }
        return Collections.unmodifiableMap(entries);
    }
}
