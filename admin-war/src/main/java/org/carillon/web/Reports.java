package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.carillon.admin.HouseTime;
import org.carillon.report.DayReport;
import org.carillon.report.DayReports;
import org.carillon.report.GroupReport;

/** The page that shows the figures of a day: the one of {@code ?day=2026-05-01}, else today. */
@Named
@RequestScoped
public class Reports {

  @Inject private DayReports reports;
  @Inject private HouseTime time;
  @Inject private HttpServletRequest request;

  private LocalDate today = LocalDate.EPOCH;
  private DayReport day;

  @PostConstruct
  void read() {
    ZoneId zone = time.zone();
    today = LocalDate.now(zone);
    day = reports.day(asked(request.getParameter("day")).orElse(today), zone);
  }

  /** Which day it is about. */
  public LocalDate getDay() {
    return day.day();
  }

  /** Whether the day is not over yet. */
  public boolean isToday() {
    return day.day().equals(today);
  }

  /** The figures of every group, by number. */
  public List<GroupReport> getGroups() {
    return day.groups();
  }

  /** The figures of all calls together. */
  public GroupReport getAll() {
    return new GroupReport("", "", day.calls());
  }

  /** A day that is none is no fault of the reader: the page shows today. */
  private Optional<LocalDate> asked(String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse).filter(date -> !date.isAfter(today));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
