package nl.wissel.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/// `messy.xlsx`: written out row by row, so that what a reader must find can be counted by hand (`sample-data/README.md`).
final class Messy {
    private final SampleWorkbook workbook = new SampleWorkbook();

    private Messy() {}

    static void write(Path file) throws IOException {
        var messy = new Messy();
        messy.north();
        messy.parking();
        messy.videoSystem();
        messy.south();
        messy.old();
        messy.guide();
        messy.workbook.write(file);
    }

    /// Titles, a header over two rows, sections, merged cells for "the same", hidden and struck-out rows, a total.
    private void north() {
        var sheet = workbook.sheet("Stadsdeel Noord");
        row(sheet, 1, "Overzicht camera's Stadsdeel Noord");
        merge(sheet, "A1:I1");
        row(sheet, 2, "Stand 1 september 2026");
        row(sheet, 4, "Nummer", "Merk", "Model", "Soort", "Locatie", "Aanschaf", null, "Status", "Opmerking");
        row(sheet, 5, null, null, null, null, null, "datum", "waarde");
        merge(sheet, "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:G4", "H4:H5", "I4:I5");
        row(sheet, 6, "Buikslotermeer");
        merge(sheet, "A6:I6");
        row(sheet, 7, "N-001", "Hikvision", "DS-2CD2146G2-I", "dome", "Stadsloket Noord", day(2019, 3, 12), euros("412.50"), "in gebruik", "");
        row(sheet, 8, "N-002", "Dahua", "IPC-HFW5442T-ASE", "bullet", "Buurthuis De Werf", day(2020, 6, 1), euros("530.00"), "in gebruik", "");
        row(sheet, 9, "N-003", "Dahua", "IPC-HFW5442T-ASE", "bullet", null, day(2020, 6, 1), euros("530.00"), "in gebruik", "");
        row(sheet, 10, "N-004", "Axis", "AXIS P3245-LVE", "dome", null, day(2021, 9, 15), euros("615.00"), "actief", "");
        merge(sheet, "E8:E10");
        row(sheet, 12, "N-005", "Uniview", "IPC2324SB-DZK-I0", "bullet", "Sporthal De Weeren", day(2018, 1, 8), euros("480.00"), "", "").setZeroHeight(true);
        row(sheet, 13, "N-006", "UNV", "IPC3614SB-ADF28KM-I0", "dome", "Sporthal De Weeren", day(2018, 1, 8), euros("395.00"), "", "").setZeroHeight(true);
        strike(row(sheet, 14, "N-007", "Hikvision", "DS-2CD2043G2-I", "bullet", "Sporthal De Weeren", day(2016, 5, 2), euros("450.00"), "", "gesloopt"));
        row(sheet, 15, "Osdorp");
        merge(sheet, "A15:I15");
        row(sheet, 16, "N-008", "Bosch", "NDE-3502-AL", "dome", "Stadsloket Osdorp", day(2022, 2, 3), euros("560.00"), "in gebruik", "");
        row(sheet, 17, "N-009", "Hikvision", "DS-2CD2346G2-ISU/SL", "dome", "Stadsloket Osdorp", day(2017, 11, 20), euros("410.00"), "vervangen", "");
        row(sheet, 18, "N-010", "Hikvision", "DS-2DE4A425IW-DE", "PTZ", "Osdorpplein", day(2019, 10, 10), euros("2350.00"), "navragen", "");
        row(sheet, 19, "N-011", "hikvison", "", "bullet", "Osdorpplein", day(2019, 10, 10), euros("490.00"), "defect", "merk overgetypt");
        var total = row(sheet, 21, "Totaal");
        total.createCell(6).setCellFormula("SUM(G7:G19)");
        workbook.poi().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total.getCell(6));
    }

    /// Numbers as text, every way to write a date, an amount and a MAC, quantities, doubles, a password, an error.
    private void parking() {
        var sheet = workbook.sheet("Parkeren");
        Object[] header = {"Inventarisnummer", "Omschrijving", "Merk", "Typenummer", "MAC-adres", "Locatie", "Aantal", "Plaatsingsdatum",
            "Stuksprijs (incl. btw)", "Levensduur", "Status", "Wachtwoord", "Opmerkingen"};
        row(sheet, 1, header);
        row(sheet, 2, "000123", "Inrit", "Hikvision", "DS-2CD2146G2-I", "44:19:B6:01:02:03", "Garage Oost", 1, day(2019, 3, 12), "€ 1.234,56", 7, "in gebruik", "geheim-1");
        row(sheet, 3, "000124", "Trappenhuis", "Dahua", "IPC-HDBW5442R-ASE", "3C-EF-8C-0A-0B-0C", "Garage Oost", 3, "25-12-2019", "1.234,-", "7", "in gebruik", "geheim-2");
        row(sheet, 4, 125, "Uitrit\u00a0", "\u00a0Hikvision ", "DS-2CD2T46G2-4I", "4419.b604.0506", "Garage\u00a0Oost", "1", "mrt 2019", "1,234.56", "7 jaar", "in gebruik", "geheim-3");
        row(sheet, 5, "000126", "Betaalautomaat", "Hikvision", "DS-2CD2146G2-I", "4419B6070809", "Garage Oost", 1, 2018, 2266.13, "84 maanden", "", "geheim-4");
        row(sheet, 6, "000127", "Entree", "Honeywell", "HIED3PR3", "1.12E+11", "Garage West", 1, "Q3 2019", "1.234", 7, "", "");
        row(sheet, 7, "000128", "Lift", "Axis", "AXIS P3265-LV", 112_233_445_566L, "Garage West", 1, "± 2018", "n.v.t.", 7, "", "");
        row(sheet, 8, header);
        row(sheet, 9, "000123", "Inrit (dubbel)", "Hikvision", "DS-2CD2146G2-I", "44:19:B6:01:02:03", "Garage Oost", 1, day(2019, 3, 12), "1.234,56", 7, "", "");
        row(sheet, 10, "PRK-a1", "Dak", "Mobotix", "Mx-M26B", "", "Garage West", 1, "12-11-2020", "950", 7, "", "");
        row(sheet, 11, " prk-A1 ", "Dak", "Mobotix", "Mx-M26B", "", "Garage West", 1, "12-11-2020", "950", 7, "", "");
        row(sheet, 12, "000130", "Reserve", "Axis", "AXIS P3265-LV", "", "Magazijn", 0, "", "", "", "", "");
        row(sheet, 13, "000131", "Reserve", "Axis", "AXIS P3265-LV", "", "Magazijn", 20_000, "", "", "", "", "");
        row(sheet, 14, "", "", "", "", "", "Garage West", 1, "2020", "500", 7, "in gebruik", "");
        row(sheet, 15, "", "Kelder", "Tiandy", "TC-C34QN", "3C:DA:6D:00:00:01", "Garage West", 1, "1-2-2021", "720,50", 7, "", "");
        var error = row(sheet, 16, "000133", "Hellingbaan", "Dahua", "DH-SD49425XB-HNR", "-", "Garage West", 1, "31-2-2020", null, 8, "", "", "zie opm.");
        error.createCell(8).setCellFormula("NA()");
        workbook.poi().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(error.getCell(8));
        row(sheet, 17, "000134", "Oude inrit", "Dahua", "IPC-HFW5442T-ASE", "onbekend", "Garage Oost", 1, "1-1-1900", "?", "nvt", "afgevoerd", "");
        row(sheet, 18, "000135", "Kassa", "HIKVISION", "DS-2CD2346G2-ISU/SL", "", "Garage Oost", 1, "3-4-2020", "volgt", 7, "omgewisseld", "");
        row(sheet, 19, "000136", "Kassa", "Hik\u200bvision", "DS-2CD2346G2-ISU/SL", "C0:56:E3:00:00:02", "Garage Oost", 1, 43_900, "€\u00a0815,00", 7, "", "");
        row(sheet, 20, "Totaal", "", "", "", "", "", 20_017);
    }

    /// An export in English with addresses, user names and passwords; no id; a blank row; formats far below the last row.
    private void videoSystem() {
        var sheet = workbook.sheet("VMS export");
        row(sheet, 1, "Hardware name", "Address", "User name", "Password", "MAC address", "Driver family", "Model", "Serial number", "Enabled", "Location");
        for (int row = 2; row <= 13; row++) {
            if (row != 7) {
                var address = row == 5 ? "rtsp://admin:geheim-9@10.20.1.5/stream1" : "http://10.20.1." + row + "/";
                var device = row % 3 == 0 ? new String[] {"Axis", "AXIS M3115-LVE", "accc8e0000%02d"} : new String[] {"Hikvision", "DS-2CD2146G2-I", "c056e30000%02d"};
                row(sheet, row, "Metro camera " + row, address, "admin", "geheim-8", device[2].formatted(row), device[0], device[1], "000" + (4_400 + row),
                        row == 13 ? "No" : "Yes", "Metrostation Noord");
            }
        }
        for (int row = 14; row <= 40; row++) {
            row(sheet, row).setRowStyle(workbook.style("dd-mm-yyyy"));
        }
    }

    /// Brand and model in one cell, abbreviated departments, only a year, rows hidden by a filter, a subtotal.
    private void south() {
        var sheet = workbook.sheet("Stadsdeel Zuid");
        row(sheet, 1, "STADSDEEL ZUID");
        row(sheet, 3, "Volgnr", "Afdeling", "Standplaats", "Merk", "Bouwjaar", "Bedrag", "Bijzonderheden");
        for (int number = 1; number <= 30; number++) {
            var brand = number % 5 == 0 ? "Axis / Hikvision" : number % 2 == 0 ? "Axis P3245-LVE" : "Hikvision DS-2CD2043G2-I";
            var row = row(sheet, 3 + number, number, number % 3 == 0 ? "V&OR" : "Verkeer & Openbare Ruimte", "Plein " + (1 + number / 4), brand, 2014 + number % 10,
                    euros(300 + 7 * number + ".00"), number == 4 ? "voldoet volgens leverancier aan NDAA" : "");
            row.setZeroHeight(number >= 10 && number <= 14);
        }
        sheet.setAutoFilter(CellRangeAddress.valueOf("A3:G33"));
        row(sheet, 34, "Subtotaal", null, null, null, null, euros("12255.00"));
    }

    private void old() {
        var sheet = workbook.sheet("Oud");
        row(sheet, 1, "Nummer", "Merk", "Model");
        for (int row = 2; row <= 5; row++) {
            row(sheet, row, "OUD-" + row, "Hikvision", "DS-2CD2043G2-I");
        }
        workbook.poi().setSheetHidden(workbook.poi().getSheetIndex(sheet), true);
    }

    private void guide() {
        var sheet = workbook.sheet("Leeswijzer");
        row(sheet, 1, "Alle gegevens in dit bestand zijn verzonnen.");
        row(sheet, 2, "Gele regels zijn nog niet gecontroleerd.");
    }

    private Row row(Sheet sheet, int number, @Nullable Object... values) {
        return workbook.row(sheet, number - 1, values);
    }

    private static void merge(Sheet sheet, String... ranges) {
        for (var range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }

    private void strike(Row row) {
        var font = workbook.poi().createFont();
        font.setStrikeout(true);
        row.forEach(cell -> {
            var style = workbook.poi().createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFont(font);
            cell.setCellStyle(style);
        });
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
