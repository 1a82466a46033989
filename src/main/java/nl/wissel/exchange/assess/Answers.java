package nl.wissel.exchange.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.exchange.assess.AssessRemark.Kind;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.CameraValues;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.InventoryDifference;
import nl.wissel.inventory.InventoryDifference.Change;
import nl.wissel.inventory.InventoryDifference.Changed;
import nl.wissel.project.Intake.Answered;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;

/// What departments answered, read from the workbooks that came back. Nothing is taken over until [#take].
///
/// @param answers one a camera; a camera with two answers that differ has none
/// @param remarks in the order of the files and their rows
public record Answers(List<Answer> answers, List<AssessRemark> remarks) {
    public Answers {
        answers = List.copyOf(answers);
        remarks = List.copyOf(remarks);
    }

    /// Reads one or more workbooks and checks them against what went out and against one another.
    public static Answers read(List<Spreadsheet> spreadsheets, Project project) {
        var all = new ArrayList<Answer>();
        var remarks = new ArrayList<AssessRemark>();
        for (var spreadsheet : spreadsheets) {
            var books = ReturnedSheet.of(spreadsheet, AssessColumn.FORM);
            if (books.isEmpty()) {
                remarks.add(new AssessRemark(Kind.NOT_AN_ASSESSMENT, String.valueOf(spreadsheet.file().getFileName()), "", "", "", "", ""));
            } else {
                var reader = new BookReader(books.getFirst(), project);
                reader.read();
                all.addAll(reader.answers());
                remarks.addAll(reader.remarks());
            }
            books.stream().skip(1).forEach(other -> remarks.add(new AssessRemark(Kind.SHEET_UNREAD, other.file(), other.table().name(), "", "", "", books.getFirst().table().name())));
        }
        return new Answers(agreed(all, remarks), remarks);
    }

    /// Those on which all files agree; each disagreement is remarked.
    private static List<Answer> agreed(List<Answer> all, List<AssessRemark> remarks) {
        var byCamera = new LinkedHashMap<String, List<Answer>>();
        all.forEach(answer -> byCamera.computeIfAbsent(answer.cameraId(), _ -> new ArrayList<>()).add(answer));
        var agreed = new ArrayList<Answer>();
        for (var answers : byCamera.values()) {
            var first = answers.getFirst();
            var other = answers.stream().filter(answer -> !answer.saysTheSameAs(first)).findFirst();
            if (other.isEmpty()) {
                agreed.add(first);
            } else {
                remarks.add(new AssessRemark(Kind.TWO_ANSWERS, first.file(), "", first.place(), first.cameraId(), first.file() + " " + first.place(),
                        other.get().file() + " " + other.get().place()));
            }
        }
        return agreed;
    }

    /// What taking them over would change in the project, field by field.
    public List<Changed> changes(Project project) {
        var byCamera = new HashMap<String, Answer>();
        answers.forEach(answer -> byCamera.put(answer.cameraId(), answer));
        var changes = new ArrayList<Changed>();
        for (var camera : project.inventory().cameras()) {
            var answer = byCamera.get(camera.id());
            if (answer != null && !answer.on(camera).equals(camera)) {
                changes.add(new Changed(camera, answer.on(camera), fields(camera, answer.on(camera))));
            }
        }
        return changes;
    }

    /// Whether taking them over would change anything but the day on which they were.
    public boolean areNewTo(Project project) {
        var known = project.intake().answered();
        return !changes(project).isEmpty() || answers.stream().anyMatch(answer -> {
            var before = known.get(answer.cameraId());
            return before == null || !before.by().equals(answer.by()) || !before.file().equals(answer.file());
        });
    }

    private static Map<Field, Change> fields(Camera before, Camera after) {
        var fields = new EnumMap<Field, Change>(Field.class);
        for (var field : InventoryDifference.SETTLED) {
            var was = CameraValues.of(before, field);
            var is = CameraValues.of(after, field);
            if (!Objects.equals(was, is)) {
                fields.put(field, new Change(was, is));
            }
        }
        return fields;
    }

    /// The project with these answers.
    ///
    /// @param on the day they are taken over
    public Project take(Project project, LocalDate on) {
        var answered = new HashMap<String, Answered>();
        answers.forEach(answer -> answered.put(answer.cameraId(), new Answered(answer.by(), on, answer.file())));
        return project.with(answered(project)).with(project.intake().and(answered));
    }

    private Inventory answered(Project project) {
        Map<String, Answer> byCamera = new HashMap<>();
        answers.forEach(answer -> byCamera.put(answer.cameraId(), answer));
        var inventory = project.inventory();
        var cameras = inventory.cameras().stream().map(camera -> {
            var answer = byCamera.get(camera.id());
            return answer == null ? camera : answer.on(camera);
        }).toList();
        return new Inventory(cameras, inventory.sites(), inventory.departments());
    }
}
