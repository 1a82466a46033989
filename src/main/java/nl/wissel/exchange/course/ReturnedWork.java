package nl.wissel.exchange.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wissel.exchange.course.WorkRemark.Kind;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.text.Language;

/// What lists say was done, checked against the project. Nothing is taken over by reading.
///
/// @param reported one a camera; a camera of which two rows say different things has none
/// @param remarks  in the order of the files, their sheets and rows
public record ReturnedWork(List<Reported> reported, List<WorkRemark> remarks) {
    public ReturnedWork {
        reported = List.copyOf(reported);
        remarks = List.copyOf(remarks);
    }

    /// Reads lists: our own that came back, or those that others made, whose columns are found by their names.
    ///
    /// @param today    no camera was replaced after it
    /// @param language in which columns are named in remarks
    public static ReturnedWork read(List<Spreadsheet> lists, Project project, Findings findings, LocalDate today, Language language) {
        var known = Known.of(project, findings, today);
        var all = new ArrayList<Reported>();
        var remarks = new ArrayList<WorkRemark>();
        for (var list : lists) {
            var sheets = ReturnedSheet.of(list, WorkColumn.FORM);
            if (sheets.isEmpty()) {
                remarks.add(new WorkRemark(Kind.NOT_A_LIST, String.valueOf(list.file().getFileName()), "", "", "", "", ""));
            } else if (sheets.getFirst().sent().isEmpty()) {
                remarks.addAll(unread(list, sheets));
            }
            for (var sheet : sheets) {
                var reader = new WorkReader(sheet, known, language);
                reader.read();
                all.addAll(reader.reported());
                remarks.addAll(reader.remarks());
            }
        }
        return new ReturnedWork(agreed(all, remarks), remarks);
    }

    /// Of a list that others made every sheet counts, so it is said which did not.
    private static List<WorkRemark> unread(Spreadsheet list, List<ReturnedSheet<WorkColumn>> read) {
        return list.tables().stream().filter(table -> !table.rows().isEmpty() && read.stream().noneMatch(sheet -> sheet.table().equals(table)))
                .map(table -> new WorkRemark(Kind.SHEET_UNREAD, String.valueOf(list.file().getFileName()), table.name(), "", "", "", "")).toList();
    }

    /// Those of which all rows say the same; each disagreement is remarked.
    private static List<Reported> agreed(List<Reported> all, List<WorkRemark> remarks) {
        var byCamera = new LinkedHashMap<String, List<Reported>>();
        all.forEach(one -> byCamera.computeIfAbsent(one.cameraId(), _ -> new ArrayList<>()).add(one));
        var agreed = new ArrayList<Reported>();
        for (var rows : byCamera.values()) {
            var first = rows.stream().filter(Reported::isNews).findFirst().orElseGet(rows::getFirst);
            var other = rows.stream().filter(Reported::isNews).filter(row -> !row.news().equals(first.news())).findFirst();
            if (other.isEmpty()) {
                agreed.add(first);
            } else {
                remarks.add(new WorkRemark(Kind.TWO_ROWS, "", "", "", first.cameraId(), first.place(), other.get().place()));
            }
        }
        return agreed;
    }

    /// Whether one of the files was no list at all.
    public boolean isForeign() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Kind.NOT_A_LIST);
    }
}
