package nl.wissel.sheet.read;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Encoding;

/// What a file holds, by its first bytes.
sealed interface Content {
    /// Text with separators.
    record Csv() implements Content {}

    /// A zip: xlsx, ods, or something else in the same wrapping.
    record Zip() implements Content {}

    /// The older wrapping of Office: xls, or something else.
    record Ole() implements Content {}

    /// Nothing we read.
    ///
    /// @param found what it is: `PNG`, or its first bytes
    record Refused(Reason reason, String found) implements Content {}

    /// How many bytes are enough to tell.
    int HEAD = 1 << 16;

    /// First bytes (in hexadecimal) of what people choose by mistake.
    List<List<String>> SIGNATURES = List.of(
            List.of("89504e47", "PNG"), List.of("ffd8ff", "JPEG"), List.of("47494638", "GIF"), List.of("25504446", "PDF"), List.of("1f8b", "GZIP"),
            List.of("377abcaf271c", "7-Zip"), List.of("526172211a07", "RAR"), List.of("53514c69746520666f726d6174", "SQLite"),
            List.of("7b5c727466", "RTF"), List.of("49492a00", "TIFF"), List.of("4d4d002a", "TIFF"), List.of("25215053", "PostScript"));

    List<String> WEB_PAGES = List.of("<!doctype html", "<html", "<head", "<meta", "<body", "<style", "<table", "<div", "mime-version:");

    static Content of(byte[] head) {
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return new Zip();
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return new Ole();
        }
        if (hex.matches("09(00|02|04)(04|06|08)00.*")) {
            return new Refused(Reason.OLD_XLS, "");
        }
        for (var signature : SIGNATURES) {
            if (hex.startsWith(signature.getFirst())) {
                return new Refused(Reason.NOT_A_TABLE, signature.getLast());
            }
        }
        return ofText(new String(head, Encoding.ofHead(head).charset()), hex);
    }

    private static Content ofText(String text, String hex) {
        long odd = text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        long zeros = text.chars().filter(c -> c == 0).count();
        if (zeros * 1000 > text.length() || odd * 50 > text.length()) {
            return new Refused(Reason.NOT_A_TABLE, HexFormat.ofDelimiter(" ").formatHex(HexFormat.of().parseHex(hex.substring(0, Math.min(8, hex.length())))));
        }
        var start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (WEB_PAGES.stream().anyMatch(start::startsWith)) {
            return new Refused(Reason.HTML, "");
        }
        if (!start.startsWith("<?xml") && !start.startsWith("<workbook")) {
            return new Csv();
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return new Refused(Reason.XML_2003, "");
        }
        if (start.contains("<html")) {
            return new Refused(Reason.HTML, "");
        }
        return start.contains("opendocument") ? new Refused(Reason.FLAT_ODS, "") : new Refused(Reason.NOT_A_TABLE, "XML");
    }
}
