package org.carillon.domain.call;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carillon.domain.group.MemberId;

/**
 * The members of a group, as it was when the call was in it, whose turn never came: the call was
 * neither offered to them nor denied. A group may have thousands, and every call in progress keeps
 * this, so that only the first are named.
 *
 * @param named the first of them in the group's order, at most {@link #MOST_NAMED}
 * @param count how many there are altogether
 */
public record Unreached(List<MemberId> named, int count) implements Serializable {

  /** How many are named. */
  public static final int MOST_NAMED = 50;

  /** Everybody had a turn, or it is not known who had none. */
  public static final Unreached NOBODY = new Unreached(List.of(), 0);

  /** Copies the list, so that the record stays immutable. */
  public Unreached {
    named = List.copyOf(named);
  }

  /** These members except those who had a turn. */
  static Unreached of(List<MemberId> members, Set<MemberId> hadTheirTurn) {
    List<MemberId> named = new ArrayList<>();
    int count = 0;
    for (MemberId member : members) {
      if (!hadTheirTurn.contains(member)) {
        count++;
        if (count <= MOST_NAMED) {
          named.add(member);
        }
      }
    }
    return count == 0 ? NOBODY : new Unreached(named, count);
  }

  /** These as well, who come before the others. */
  Unreached after(List<MemberId> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<MemberId> all = new ArrayList<>(more);
    all.addAll(named);
    return new Unreached(all.subList(0, Math.min(MOST_NAMED, all.size())), count + more.size());
  }

  /** How many are not named. */
  public int others() {
    return count - named.size();
  }
}
