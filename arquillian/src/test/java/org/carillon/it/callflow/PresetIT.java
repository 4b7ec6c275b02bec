package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Lines made from presets: 881 is a reception (K15, K17), 883 an on-call line outside and 885 one
 * inside office hours (K24 to K27). Cid's phone stands for the voicemail.
 */
class PresetIT extends OwnGroupsTest {

  @Test
  void receptionRingsAtOnceAndEndsInVoicemail() {
    carl.dials("881");
    ann.refusesWith(486);
    bob.refusesWith(486);

    isAnsweredByVoicemail("882");
  }

  @Test
  void onCallTriesOneMobileAfterTheOtherAndEndsInVoicemail() {
    carl.dials("883");
    ann.refusesWith(486);
    bob.refusesWith(486);

    isAnsweredByVoicemail("884");
  }

  @Test
  void onCallRestsDuringOfficeHours() {
    carl.dials("885");
    bob.rings();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  private void isAnsweredByVoicemail(String group) {
    cid.rings();
    assertThat(cid.invitedTo()).contains(";cause=486");
    assertThat(cid.invitationHeader("Diversion")).contains("<sip:" + group + "@");
    cid.picksUp();
    carl.isConnectedTo(cid);
    cid.isAcknowledged();
    carl.hangsUp();
    cid.isHungUp();
  }
}
