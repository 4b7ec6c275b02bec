package org.carillon.sip;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.Attendance;

/** Members that a test sets up, and what was wished for them. */
final class TestAttendance extends Attendance {

  private final TestRouter router;
  private final List<Member> members = new CopyOnWriteArrayList<>();
  private final Map<MemberId, Wish.Kind> granted = new ConcurrentHashMap<>();

  TestAttendance(TestRouter router) {
    this.router = router;
  }

  void add(Member member) {
    members.add(member);
  }

  Optional<Wish.Kind> lastOf(String member) {
    return Optional.ofNullable(granted.get(new MemberId(member)));
  }

  @Override
  public Optional<Member> calling(String uri, Instant now) {
    return members.stream()
        .filter(one -> uri.contains(":" + one.id() + "@") || one.contacts().contains(uri))
        .findFirst();
  }

  @Override
  public boolean hasPhoneAt(Member member, String host, Instant now) {
    return member.contacts().stream().anyMatch(contact -> contact.contains("@" + host + ":"));
  }

  @Override
  public boolean has(MemberId member) {
    return !groupsOf(member).isEmpty();
  }

  @Override
  public Set<String> groupsOf(MemberId member) {
    return router.groupsOf(member);
  }

  @Override
  public void grant(MemberId member, Wish wish, Instant now) {
    granted.put(member, wish.kind());
  }
}
