/// The Gantt of the screen Plan: its lines and their geometry are plain data ([nl.wissel.ui.plan.gantt.PlanPicture],
/// [nl.wissel.ui.plan.gantt.GanttLayout]), the painting stands apart ([nl.wissel.ui.plan.gantt.GanttPane] is the whole of it).
@NullMarked
package nl.wissel.ui.plan.gantt;

import org.jspecify.annotations.NullMarked;
