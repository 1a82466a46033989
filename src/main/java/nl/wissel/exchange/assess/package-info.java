/// The departments' assessments: a workbook for each department goes out, answers come back and are checked against what went out.
///
/// Out: [nl.wissel.exchange.assess.DepartmentBook#all]. In: [nl.wissel.exchange.assess.Answers#read], looked at, then
/// [nl.wissel.exchange.assess.Answers#take]. How far each department is: [nl.wissel.exchange.assess.DepartmentState#all].
@NullMarked
package nl.wissel.exchange.assess;

import org.jspecify.annotations.NullMarked;
