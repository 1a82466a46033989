package nl.wissel.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// LibreOffice, in which a workbook is filled in by a macro. Needs `soffice`.
///
/// @param folder for its profile and what it saves
public record LibreOffice(Path folder) {
    /// Opens, does the given steps with `sheet`, saves as xlsx, and ends.
    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Fill(source As String, target As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = &quot;Hidden&quot;
              hidden(0).Value = True
              Dim document, sheet
              document = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
              sheet = document.Sheets.getByIndex(0)
            STEPS
              document.calculateAll()
              Dim saved(0) As New com.sun.star.beans.PropertyValue
              saved(0).Name = &quot;FilterName&quot;
              saved(0).Value = &quot;Calc MS Excel 2007 XML&quot;
              document.storeToURL(target, saved())
              document.close(True)
              StarDesktop.terminate()
            End Sub
            Function locked(sheet, cell As String) As Boolean
              locked = sheet.getCellRangeByName(cell).CellProtection.IsLocked
            End Function
            </script:module>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
            <library:element library:name="Module1"/>
            </library:library>
            """;

    public static String text(String cell, String text) {
        return "  sheet.getCellRangeByName(\"%s\").String = \"%s\"".formatted(cell, text);
    }

    /// As with the keyboard: what looks like a date becomes one.
    public static String typed(String cell, String text) {
        return "  sheet.getCellRangeByName(\"%s\").FormulaLocal = \"%s\"".formatted(cell, text);
    }

    public static String number(String cell, String number) {
        return "  sheet.getCellRangeByName(\"%s\").Value = %s".formatted(cell, number);
    }

    /// The first sheet filled in and saved.
    ///
    /// @param steps what is done with `sheet`
    public Path filled(Path sent, String... steps) throws IOException, InterruptedException {
        var back = folder.resolve("back.xlsx");
        run(String.join("\n", steps), sent, back);
        return back;
    }

    /// LibreOffice fills a new profile with libraries of its own: the macro is put in after that.
    private void run(String steps, Path source, Path target) throws IOException, InterruptedException {
        office("--terminate_after_init");
        var library = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        Files.writeString(library.resolve("Module1.xba"), MACRO.replace("STEPS", steps.replace("\"", "&quot;")));
        Files.writeString(library.resolve("script.xlb"), LIBRARY);
        office("macro:///Standard.Module1.Fill(%s,%s)".formatted(source.toUri(), target.toUri()));
        assertTrue(Files.exists(target), () -> "LibreOffice saved nothing: " + log());
    }

    private void office(String wish) throws IOException, InterruptedException {
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--norestore", wish)
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not finish");
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("office.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
