package nl.wissel.inventory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HeaderNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"camera-id", "Camera ID", "CAMERA_ID", " camera\u00a0id: ", "cámera id*"})
    void key_ignoresCaseAccentsSpacesAndPunctuation(String written) {
        assertEquals("cameraid", HeaderName.key(written));
    }

    @ParameterizedTest
    @CsvSource({"Aanschafprijs (excl. btw),PRICE", "Bedrag in euro,PRICE", "Aanschafwaarde excl. BTW,PRICE", "Levensduur [jaren],LIFE", "RD-X (m),LONGITUDE",
        "Merk van de camera,BRAND", "Camera's naam,NAME", "Serienummer camera,SERIAL"})
    void meantBy_leavesOutUnitsAndWordsOfEveryColumn(String header, Field field) {
        assertEquals(Optional.of(field), Field.meantBy(header));
    }

    @Test
    void named_knowsBothLanguages() {
        assertEquals(Optional.of(Field.COST_CENTRE), Field.named("Cost Center"));
        assertEquals(Optional.of(Field.COST_CENTRE), Field.named("Kostenplaats"));
        assertEquals(Optional.empty(), Field.named("Kleur"));
    }

    @Test
    void everyName_belongsToOneField() {
        var seen = new HashMap<String, Field>();
        var twice = Arrays.stream(Field.values())
                .flatMap(field -> Stream.concat(field.english().stream(), field.dutch().stream()).map(HeaderName::key).distinct()
                        .filter(key -> seen.put(key, field) != null))
                .toList();
        assertEquals(List.of(), twice);
    }
}
