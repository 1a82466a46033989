/// The carrying out of a plan, out and in: a list of work goes out to whoever replaces the cameras, and what was done comes back, in that
/// list or in one of their own.
///
/// Out: [nl.wissel.exchange.course.WorkList#workbook]. In: [nl.wissel.exchange.course.ReturnedWork#read], then
/// [nl.wissel.exchange.course.CourseDifference#of] to look at, then [nl.wissel.exchange.course.CourseDifference#take].
@NullMarked
package nl.wissel.exchange.course;

import org.jspecify.annotations.NullMarked;
