package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.sip.message.MaxBreadth;

/**
 * Divides the number of ways that the caller's INVITE may take at once among the phones that ring,
 * so that groups on several servers that call each other cannot multiply a call (RFC 5393). A phone
 * that has stopped makes room for the next.
 */
final class Breadth {

  /**
   * Most ways that one of our INVITEs may take: as many as a group rings at once (features 5.6).
   */
  private static final int MOST = 10;

  private record Share(Branch branch, int ways) {
    /** A phone that was told to stop is as good as gone. */
    boolean isTaken() {
      return !branch.isQuiet() && !branch.isStopping();
    }
  }

  private final Facilities facilities;
  private final int all;
  private final List<Share> shares = new ArrayList<>();

  Breadth(SipServletRequest callersInvite, Facilities facilities) {
    this.facilities = facilities;
    this.all = MaxBreadth.of(callersInvite);
  }

  /** How many ways are not taken. */
  int left() {
    int taken = shares.stream().filter(Share::isTaken).mapToInt(Share::ways).sum();
    return Math.max(0, all - taken);
  }

  /** How many ways each phone of the group gets, were all of them to ring at once; at least one. */
  int share(CallGroup group) {
    int phones = group.members().stream().filter(Member::enabled).mapToInt(this::phones).sum();
    return share(phones);
  }

  /** How many ways each of so many phones gets; at least one. */
  int share(int phones) {
    return Math.max(1, Math.min(MOST, all / Math.max(1, phones)));
  }

  /** This branch has taken what its INVITE says. */
  Branch taken(SipServletRequest invite, Branch branch) {
    shares.add(new Share(branch, MaxBreadth.of(invite)));
    return branch;
  }

  private int phones(Member member) {
    return facilities.router().contacts(member, facilities.now()).size();
  }
}
