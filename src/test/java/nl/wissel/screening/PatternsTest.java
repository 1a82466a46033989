package nl.wissel.screening;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PatternsTest {
    private static final List<Registers.ModelPattern> ALL = Registers.bundled().patterns();

    @Test
    void filedBySign_findsWhatTryingAllFinds() {
        var patterns = new Patterns(ALL);
        for (var row : ALL) {
            for (var model : List.of(row.example(), row.example().toLowerCase(java.util.Locale.ROOT), "X" + row.example())) {
                assertEquals(ALL.stream().filter(each -> each.compiled().matcher(model).lookingAt()).toList(), patterns.match(model), model);
            }
        }
    }

    @Test
    void tokens_areThoseWithADigit_withoutBrackets() {
        assertEquals(List.of("DS-2CD2143G0-I", "10.0.0.3", "12"), Patterns.tokens("HIKVISION DS-2CD2143G0-I (10.0.0.3), camera 12"));
    }
}
