package aftercare.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The marks of many files in the form in which they are remembered: few objects, as there may be hundreds of thousands of files.
 *
 * @param numbers four for each address: size, inode, time of the last writing and of the last change
 */
// The numbers are not copied: nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
public record FileMarks(List<String> addresses, long[] numbers) {
    private static final int EACH = 4;

    static FileMarks of(List<FileMark> marks) {
        var addresses = new ArrayList<String>(marks.size());
        var numbers = new long[marks.size() * EACH];
        int at = 0;
        for (var mark : marks) {
            addresses.add(mark.address());
            numbers[at++] = mark.size();
            numbers[at++] = mark.inode();
            numbers[at++] = mark.modified();
            numbers[at++] = mark.changed();
        }
        return new FileMarks(addresses, numbers);
    }

    Map<String, FileMark> byAddress() {
        var marks = new HashMap<String, FileMark>(2 * addresses.size());
        int at = 0;
        for (String address : addresses) {
            marks.put(address, new FileMark(address, numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]));
            at += EACH;
        }
        return marks;
    }
}
