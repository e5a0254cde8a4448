package aftercare;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** The condition that a type is a record, an enum or a sealed interface, unless it is a final class named as a step. */
final class BeData extends ArchCondition<JavaClass> {
    private final Pattern steps;

    BeData(String namesOfSteps) {
        super("be a record, an enum, a sealed interface or a step");
        this.steps = Pattern.compile(namesOfSteps);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isMade = type.getModifiers().contains(JavaModifier.SYNTHETIC) || type.isAnonymousClass();
        boolean isPackage = type.getSimpleName().equals("package-info");
        if (!isMade && !isPackage && !isData(type) && !isStep(type)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is neither data nor a step"));
        }
    }

    private static boolean isData(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed());
    }

    private boolean isStep(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && steps.matcher(type.getSimpleName()).matches();
    }
}
