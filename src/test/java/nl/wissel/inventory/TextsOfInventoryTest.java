package nl.wissel.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextsOfInventoryTest {
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(Problem.class, Issue.Level.class, Field.class, Camera.Status.class,
            Camera.Feasible.class, Camera.Decision.class, Site.Kind.class);

    @ParameterizedTest
    @EnumSource
    void everyChoice_hasAText(Language language) {
        var texts = Texts.of(language);
        assertEquals(List.of(), constants().filter(constant -> texts.get(constant, "found", "expected").isBlank()).toList());
    }

    private static Stream<Enum<?>> constants() {
        return SHOWN.stream().flatMap(type -> Arrays.<Enum<?>>stream(type.getEnumConstants()));
    }
}
