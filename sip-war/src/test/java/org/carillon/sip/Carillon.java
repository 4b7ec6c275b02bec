package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.carillon.config.CodeSettings;
import org.carillon.config.Settings;
import org.carillon.config.Settings.Signalling;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrustSettings;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.group.Signals;
import org.carillon.registration.Registrations;
import org.carillon.routing.MemberContacts;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.TcpCaller;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The SIP application in a real SIP container, without the rest of the server. */
final class Carillon implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  /** Stands for the 60 s after which a ringing caller is told again. */
  static final Duration REFRESH = Duration.ofMillis(400);

  static final Duration LONG = Duration.ofSeconds(30);

  /** A slow computer is no reason to give up a phone. */
  private static final Signalling PATIENT =
      new Signalling(LONG, Duration.ofSeconds(1800), Duration.ofSeconds(90));

  private final TestJournal journal = new TestJournal();
  private final TestExtensions extensions = new TestExtensions();
  private final TestRouter router = new TestRouter(journal);
  private final TestAttendance attendance = new TestAttendance(router);
  private final List<Phone> phones = new ArrayList<>();
  private final Duration t1;
  private Signalling signalling = PATIENT;
  private TrunkSettings trunk = TrunkSettings.NONE;
  private TrustSettings trust = TrustSettings.USUAL;
  private Duration refresh = REFRESH;
  private Optional<TestTimers> timers = Optional.empty();
  private boolean timePasses = true;
  private SipContainer container;

  Carillon() {
    this(Duration.ofMillis(500));
  }

  /** With this base for the timers of RFC 3261 17. */
  Carillon(Duration t1) {
    this.t1 = t1;
  }

  /** The same, with other expectations of phones. */
  Carillon expecting(Signalling other) {
    signalling = other;
    return this;
  }

  /** The same, where callers are told again how it goes after this time. */
  Carillon refreshing(Duration interval) {
    refresh = interval;
    return this;
  }

  /** The same, where time passes for the timers of calls only when the test says so. */
  Carillon withTimePassingAtWill() {
    timePasses = false;
    return this;
  }

  /** Lets this time pass for the timers of calls. */
  void pass(Duration time) {
    timers.orElseThrow().pass(time);
  }

  private TimerService passingAtWill(TimerService real) {
    if (timePasses) {
      return real;
    }
    timers = Optional.of(new TestTimers(real));
    return timers.get();
  }

  /** The same, with a way to telephone numbers. */
  Carillon over(TrunkSettings way) {
    trunk = way;
    return this;
  }

  /** The same, with other people to believe and other places to send calls to. */
  Carillon trusting(TrustSettings other) {
    trust = other;
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Settings settings =
        new Settings(
            1000,
            Duration.ofSeconds(7),
            refresh,
            Path.of("unused"),
            new Settings.Registrar(
                "carillon",
                Duration.ofSeconds(60),
                Duration.ofSeconds(7200),
                Duration.ofSeconds(3600),
                10),
            Settings.Webhook.OFF,
            signalling,
            NumberPlan.FRANCE,
            ZoneId.systemDefault(),
            trunk,
            trust,
            CodeSettings.USUAL,
            new Settings.Demo(false, 25121, 25101));
    Registrations registrations = extensions.registrations(settings);
    router.findBy(new MemberContacts(registrations, NumberPlan.FRANCE));
    container =
        SipContainer.start(
            t1,
            this::passingAtWill,
            new CallGroupServlet(
                router, settings, extensions.authentication(settings), registrations, attendance),
            new CallListener());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    phones.forEach(Phone::close);
    phones.clear();
    journal.clear();
    router.full(false);
    router.fails(false);
    router.everybodyIsFree();
    router.behind(false);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    container.close();
  }

  Phone phone(String name) throws IOException {
    Phone phone = new Phone(name, container.address());
    phones.add(phone);
    return phone;
  }

  /** A phone at this port, which may stand for a whole carrier. */
  Phone phone(String name, int port) throws IOException {
    Phone phone = new Phone(name, container.address(), port);
    phones.add(phone);
    return phone;
  }

  /** A caller over TCP, to be closed by the test. */
  TcpCaller tcpCaller() throws IOException {
    return new TcpCaller(container.address());
  }

  void ringAll(String number, Phone... members) {
    router.put(group(number, "ring-all", LONG, true, members));
  }

  void hunt(String number, Duration ringTime, Phone... members) {
    router.put(group(number, "linear-hunt", ringTime, true, members));
  }

  /** Lets the group show its calls like this. */
  void signals(String number, Signals signals) {
    CallGroup group = router.group(number).orElseThrow();
    GroupOptions was = group.options();
    router.put(
        group.with(
            new GroupOptions(was.order(), was.skills(), was.rests(), signals, was.fishing())));
  }

  /** A group in which callers wait that long while everybody is busy. */
  void queue(String number, Duration longestWait, Phone... members) {
    QueueTerms queue = new QueueTerms(true, longestWait);
    router.put(
        group(number, "linear-hunt", LONG, true, members).with(GroupOptions.USUAL.with(queue)));
  }

  /** A group in which callers wait that long, and whose calls go there afterwards. */
  void queueThen(String number, Duration longestWait, String next, Phone... members) {
    queue(number, longestWait, members);
    CallGroup group = router.group(number).orElseThrow();
    router.put(group.with(Overflow.always(new Destination.ToGroup(next))));
  }

  /** The member at this place, from 1, is on the phone. */
  void busy(int place) {
    router.busy(new MemberId("m" + place), true);
  }

  /** The member at this place, from 1, has hung up. */
  void hangsUp(int place) {
    router.busy(new MemberId("m" + place), false);
  }

  /** Rings all but the last member, who may join them. */
  void joinLate(String number, Phone... members) {
    ringAll(number, members);
    CallGroup group = router.group(number).orElseThrow();
    GroupOptions was = group.options();
    router.put(
        group.with(
            new GroupOptions(
                new GroupOptions.Order(1, GroupOptions.StartAt.POINTER, Duration.ZERO, true, true),
                was.skills(),
                was.rests(),
                was.signals(),
                was.fishing())));
  }

  /** The member at this place, from 1, becomes free. */
  void frees(int place) {
    router.frees(new MemberId("m" + place));
  }

  /** A group of one member, whose calls go there when nobody takes them. */
  void overflowing(String number, Destination destination, Phone member) {
    router.put(group(number, "ring-all", LONG, true, member).with(Overflow.always(destination)));
  }

  /** A line that is open and sends every call there at once. */
  void direct(String number, Destination destination) {
    router.put(groupOf(number, "", LONG, false, List.of()).with(Overflow.always(destination)));
  }

  /** A group that is switched off, whose calls go there. */
  void closed(String number, Destination destination) {
    router.put(group(number, "ring-all", LONG, false).with(Overflow.always(destination)));
  }

  /** The member at this place, from 1 on, has missed so many calls today. */
  void missed(int place, int calls) {
    router.missed(new MemberId("m" + place), calls);
  }

  void disabled(String number) {
    router.put(group(number, "ring-all", LONG, false));
  }

  /** A group of one member, who has these phones. */
  void oneMember(String number, Phone... phones) {
    contacts(number, Arrays.stream(phones).map(Phone::contact).toArray(String[]::new));
  }

  /** A group of one member, who has these contacts. */
  void contacts(String number, String... contacts) {
    Member member = new Member(new MemberId("m"), "m", List.of(contacts), true);
    router.put(groupOf(number, "ring-all", LONG, true, List.of(member)));
  }

  /** Somebody of this name who is a member of another group, with this phone. */
  void colleague(String name, Phone phone) {
    colleague("staff-" + name, name, phone);
  }

  /** The same, who is the only member of that group. */
  void colleague(String number, String name, Phone phone) {
    Member member = Member.at(name, phone.contact());
    router.put(groupOf(number, "ring-all", LONG, true, List.of(member)));
  }

  /** A phone that registers as this extension, whose password is {@code carillon-} and the name. */
  Registrant registrant(String extension) throws IOException {
    extensions.add(extension);
    return new Registrant(phone(extension), extension, "carillon-" + extension);
  }

  /** A group of one member, who has phones where they register for this extension. */
  void registeredMember(String number, String extension) {
    Member member = new Member(new MemberId(extension), extension, List.of(), true);
    router.put(groupOf(number, "ring-all", LONG, true, List.of(member)));
  }

  /** A group of one member with this name, who has that phone. */
  void memberAt(String number, String name, Phone phone) {
    router.put(groupOf(number, "ring-all", LONG, true, List.of(Member.at(name, phone.contact()))));
  }

  /** Where the phones of this extension would be called. */
  List<String> registeredContacts(String extension) {
    return extensions.contacts(extension);
  }

  /** Somebody who is a member of some group, and may dial codes. */
  void member(Member member) {
    attendance.add(member);
  }

  /** What was wished for this member last. */
  Optional<Wish.Kind> granted(String member) {
    return attendance.lastOf(member);
  }

  /** Calls of this caller are refused from now on. */
  /** The journal does not keep up. */
  void behind() {
    router.behind(true);
  }

  void block(String caller) {
    router.block(caller);
  }

  void full() {
    router.full(true);
  }

  void routingFails() {
    router.fails(true);
  }

  /** Waits until the container has forgotten every call. */
  void awaitNoSession() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (container.applicationSessions() > 0) {
      assertThat(System.nanoTime()).as("sessions are left for a minute").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** Where this number is dialled. */
  String uri(String number) {
    return "sip:" + number + "@127.0.0.1:" + container.address().getPort();
  }

  /** The record of the next call that ends. */
  CallSummary ended() {
    return journal.next();
  }

  /** Whether it was told that somebody took this call. */
  boolean heardAnswerOf(CallId call) {
    return journal.heardAnswerOf(call);
  }

  /** Who has left a call to somebody else. */
  List<MemberId> handedOver() {
    return journal.handedOver();
  }

  int recordsLeft() {
    return journal.left();
  }

  int callsInProgress() {
    return router.inProgress();
  }

  private static CallGroup group(
      String number, String strategy, Duration ringTime, boolean enabled, Phone... members) {
    List<Member> all = new ArrayList<>();
    for (Phone phone : members) {
      all.add(Member.at("m" + (all.size() + 1), phone.contact()));
    }
    return groupOf(number, strategy, ringTime, enabled, all);
  }

  private static CallGroup groupOf(
      String number, String strategy, Duration ringTime, boolean enabled, List<Member> members) {
    return new CallGroup(
        number, number, strategy, ringTime, Duration.ofMinutes(5), members, enabled);
  }
}
