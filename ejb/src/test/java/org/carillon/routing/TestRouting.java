package org.carillon.routing;

import java.time.Instant;
import java.time.ZoneId;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.Offer;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.plan.Tried;
import org.carillon.line.LineDirectory;
import org.carillon.line.LinesInMemory;
import org.carillon.registration.Registrations;
import org.carillon.registration.TestRegistrar;

/** Routing without its container and its journal. */
final class TestRouting {

  static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  static final String OUTSIDER = "sip:+33123456789@203.0.113.1";

  final Registrations registrations = TestRegistrar.registrations();
  final MemberContacts contacts = new MemberContacts(registrations, NumberPlan.FRANCE);
  final StoredStatesInMemory stored = new StoredStatesInMemory();
  final StatesInMemory states = new StatesInMemory(stored);
  final SchedulesInMemory schedules = new SchedulesInMemory();
  final ScheduleDirectory hours = new ScheduleDirectory(schedules);
  final GroupDirectory directory;
  final Reservations reservations = new Reservations(states);
  final StoredCursorsInMemory storedCursors = new StoredCursorsInMemory();
  final Cursors cursors = new Cursors(storedCursors);
  final Offers offers;
  final Turns turns;
  final MemberActivity activity;
  final Onwards onwards;
  final Entrances entrances;

  TestRouting(GroupDirectory directory) {
    this(directory, new LineDirectory(LinesInMemory.with()));
  }

  TestRouting(GroupDirectory directory, LineDirectory lines) {
    this(directory, lines, new Days(ZoneId.systemDefault()));
  }

  private TestRouting(GroupDirectory directory, LineDirectory lines, Days days) {
    this.directory = directory;
    StrategyCatalog strategies = TestGroups.strategies();
    offers =
        new Offers(
            new GroupPlans(strategies), states, contacts, hours, reservations, cursors, days);
    activity = new MemberActivity(directory, strategies, states, reservations, cursors, days);
    turns = new Turns(offers, directory);
    onwards = new Onwards(directory, lines);
    entrances = new Entrances(lines, directory, onwards, NumberPlan.FRANCE);
  }

  static TestRouting with(CallGroup... groups) {
    return new TestRouting(directory(groups));
  }

  static TestRouting in(ZoneId zone, CallGroup... groups) {
    LineDirectory lines = new LineDirectory(LinesInMemory.with());
    return new TestRouting(directory(groups), lines, new Days(zone));
  }

  private static GroupDirectory directory(CallGroup... groups) {
    GroupDirectory directory =
        new GroupDirectory(GroupsInMemory.with(groups), TestGroups.strategies());
    directory.load();
    return directory;
  }

  /** After a restart of the server that routed like the other. */
  TestRouting goingOnFrom(TestRouting other) {
    storedCursors.replace(other.storedCursors.all());
    cursors.load();
    return this;
  }

  /** The member works in these hours from now on. */
  void works(MemberId member, BusinessHours when) {
    schedules.save(member, when);
    hours.load();
  }

  CallRouter router() {
    return new CallRouter(entrances, turns, onwards, contacts, activity);
  }

  Offer next(CallGroup group, String call, Tried tried, Instant now) {
    return turns.next(at(group, call), tried, now);
  }

  /** The first offer of a call from outside. */
  Offer first(CallGroup group, String call, Instant now) {
    return next(group, call, Tried.NOTHING, now);
  }

  static CallAtGroup at(CallGroup group, String call) {
    return new CallAtGroup(new CallId(call), OUTSIDER, group, NOON);
  }

  void answered(CallGroup group, String call, MemberId member, Instant at) {
    activity.note(new CallFact.Answered(new CallId(call), group.number(), member, at));
  }
}
