package aftercare.read.document;

import aftercare.model.Text;
import aftercare.read.yaml.Fields;
import aftercare.read.yaml.Ids;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a file whose keys are ids: of sources, signs or terms. */
final class EntriesById {
    private EntriesById() {}

    /**
     * The entries by id, in the author's order.
     *
     * @param owner what an entry is, with an article: {@code a sign}
     * @param entry turns the id and settings of one entry into a record; empty when they are not enough
     */
    static <T> Map<String, T> read(String owner, Fields fields, BiFunction<Text, Fields, Optional<T>> entry) {
        var entries = new LinkedHashMap<String, T>();
        for (var setting : fields.all()) {
            Ids.check(setting.name(), setting.at(), fields.problems());
            var id = new Text(setting.name(), setting.at());
            fields.group(setting, owner).ifPresent(group -> {
                entry.apply(id, group).ifPresent(read -> entries.put(id.value(), read));
                group.done();
            });
        }
        return Collections.unmodifiableMap(entries);
    }
}
