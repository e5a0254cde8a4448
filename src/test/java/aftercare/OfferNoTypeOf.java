package aftercare;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.stream.Stream;

/** The condition that no visible method, constructor, field or supertype uses a type of these libraries. */
final class OfferNoTypeOf extends ArchCondition<JavaClass> {
    private final Collection<String> libraries;

    OfferNoTypeOf(Collection<String> libraries) {
        super("offer no type of a library");
        this.libraries = libraries;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var parents = Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
        parents.filter(this::isOfLibrary).forEach(parent -> violated(type, type.getName(), parent, events));
        for (JavaMember member : type.getMembers()) {
            if (isSeen(member)) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(this::isOfLibrary)
                        .forEach(named -> violated(type, member.getFullName(), named, events));
            }
        }
    }

    private static boolean isSeen(JavaMember member) {
        var modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private boolean isOfLibrary(JavaClass type) {
        return libraries.stream().anyMatch(library -> type.getPackageName().startsWith(library));
    }

    private static void violated(JavaClass type, String where, JavaClass named, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, where + " names " + named.getName()));
    }
}
