package nl.wissel.ui.intake.assess;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import nl.wissel.exchange.assess.DepartmentState;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;

/// Which departments have answered, and how far.
final class DepartmentsTable {
    private final TableView<DepartmentState> table;

    DepartmentsTable(Texts texts) {
        table = Tables.of(List.<DepartmentState>of(), texts.get("AssessPane.title"));
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.language().locale());
        table.setId("departments-state");
        table.setPlaceholder(new Label(texts.get("AssessPane.none")));
        table.getColumns().add(Columns.<DepartmentState>text(texts.get("AssessPane.department"), 280,
                state -> state.department().isEmpty() ? texts.get("assess.noDepartment") : state.department()));
        table.getColumns().add(Columns.<DepartmentState, Integer>figure(texts.get("AssessPane.cameras"), 96, DepartmentState::cameras, texts.formats()::whole));
        table.getColumns().add(Columns.<DepartmentState, Integer>figure(texts.get("AssessPane.share"), 96, DepartmentState::answered, texts.formats()::whole));
        table.getColumns().add(Columns.<DepartmentState, Double>figure("", 72, state -> (double) state.answered() / state.cameras(), share -> texts.formats().percent(share, 0)));
        table.getColumns().add(Columns.<DepartmentState>text(texts.get("AssessPane.by"), 176, DepartmentState::by));
        table.getColumns().add(Columns.<DepartmentState, LocalDate>figure(texts.get("AssessPane.on"), 128, DepartmentState::on, day::format));
    }

    TableView<DepartmentState> node() {
        return table;
    }

    void show(List<DepartmentState> states) {
        if (!table.getItems().equals(states)) {
            table.getItems().setAll(states);
        }
    }
}
