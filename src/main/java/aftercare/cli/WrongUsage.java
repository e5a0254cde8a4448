package aftercare.cli;

import aftercare.cli.terminal.Terminal;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Thrown when a command line cannot be obeyed, such as for a missing folder or an invalid date. Its message is for the
 * user.
 */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    WrongUsage(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    static WrongUsage of(ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return new WrongUsage(unknown(command, unmatched));
        }
        return new WrongUsage(sentence(wrong) + " 'aftercare --help' and '" + command + " --help' say more.");
    }

    int tell(Terminal terminal) {
        terminal.complain(sentence);
        return ExitCode.USAGE;
    }

    private static String unknown(String command, UnmatchedArgumentException unmatched) {
        var word = unmatched.getUnmatched().get(0);
        var kind = word.startsWith("-") ? "option" : command.equals("aftercare") ? "command" : "word";
        var sentence = "'" + command + "' knows no " + kind + " '" + word + "'.";
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty()
                ? sentence + " '" + command + " --help' lists what there is."
                : sentence + " Did you mean '" + near.get(0) + "'?";
    }

    private static String sentence(ParameterException wrong) {
        var message = String.valueOf(wrong.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }
}
