package nl.wissel.flow;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ExampleTest {

    @Test
    void exampleIsTheSampleFileUnderItsOwnName() throws UnreadableFile {
        var example = Example.read();
        assertEquals(Path.of("amsterdam-like.xlsx"), example.file());
        assertEquals(List.of("V&OR", "OOV", "Parkeren", "Vastgoed", "Metro en Tram", "Overige afdelingen", "Toelichting"),
                example.tables().stream().map(Table::name).toList());
    }
}
