package nl.wissel.inventory.value;

import java.math.BigDecimal;
import nl.wissel.sheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CellTextTest {
    @Test
    void spacesAndInvisibleCharacters_becomeOneSpaceOrGo() {
        assertEquals("Axis P3245 LVE", CellText.clean("\u00a0Axis \u200bP3245\r\n\tLVE\ufeff "));
    }

    @Test
    void cleanText_isKeptAsItIs() {
        var text = "Café 't Hoekje, 2e verd.";
        assertSame(text, CellText.clean(text));
    }

    @ParameterizedTest
    @CsvSource({"rtsp://admin:Geheim1@10.0.0.12:554/live,rtsp://10.0.0.12:554/live", "http://root:p@ss@10.0.0.12/,http://10.0.0.12/",
        "rtsp://10.0.0.12/user=admin&password=x&channel=1,rtsp://10.0.0.12/channel=1", "zie http://a:b@cam1/ en http://c:d@cam2/,zie http://cam1/ en http://cam2/"})
    void credentialsInAddresses_go(String written, String kept) {
        assertEquals(kept, CellText.clean(written));
    }

    @ParameterizedTest
    @CsvSource({"http://10.0.0.12:80/,10.0.0.12", "admin:pw@10.0.0.12,10.0.0.12", "cam-12.gemeente.nl,cam-12.gemeente.nl", "DHCP,DHCP", "fe80::1,fe80::1"})
    void host(String address, String host) {
        assertEquals(host, CellText.host(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n.v.t.", "NVT", "n.b.", "Onbekend", "?", "-", "--", "x", "1-1-1900", "volgt", "zie opm."})
    void emptyMarkers_sayNothing(String text) {
        assertTrue(CellText.saysNothing(text));
    }

    @Test
    void realText_saysSomething() {
        assertFalse(CellText.saysNothing("X20"));
    }

    @Test
    void numberWithLeadingZeros_isAsTheSheetShowsIt() {
        assertEquals("000123", CellText.of(new Cell.Number(BigDecimal.valueOf(123), "000123")));
    }
}
