package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Room for answers that clients have not read yet. */
@Timeout(60)
class SendingTest {

  private static final long MEGABYTE = 1 << 20;

  private final List<String> brokenOff = new ArrayList<>();

  @Test
  void theOldestMakesRoomForAnotherWhenItHasHadItsTime() throws Gate.Busy {
    Sending sending = new Sending(10 * MEGABYTE, 0);
    Sending.Parcel[] parcels = new Sending.Parcel[3];
    parcels[0] = sending.enter(6 * MEGABYTE, () -> end("first", parcels[0]));
    parcels[1] = sending.enter(3 * MEGABYTE, () -> end("second", parcels[1]));
    assertThat(brokenOff).isEmpty();
    parcels[2] = sending.enter(5 * MEGABYTE, () -> end("third", parcels[2]));
    assertThat(brokenOff).containsExactly("first");
    assertThat(sending.held()).isEqualTo(8 * MEGABYTE);
    parcels[1].close();
    parcels[2].close();
    assertThat(sending.held()).isZero();
  }

  private void end(String name, Sending.Parcel parcel) {
    brokenOff.add(name);
    parcel.close();
  }

  @Test
  void whoIsUnderWayForAShortTimeIsNotBrokenOff() throws Gate.Busy {
    Sending sending = new Sending(10 * MEGABYTE, 1_000_000);
    try (Sending.Parcel large = sending.enter(10 * MEGABYTE, () -> brokenOff.add("large")); Sending.Parcel small = sending.enter(60_000, () -> brokenOff.add("small"))) {
      assertThatThrownBy(() -> sending.enter(MEGABYTE, () -> {})).isInstanceOf(Gate.Busy.class);
      assertThat(sending.held()).isEqualTo(10 * MEGABYTE);
      assertThat(large).isNotSameAs(small);
    }
    assertThat(brokenOff).isEmpty();
  }

  @Test
  void oneLargerThanTheRoomGoesAlone() throws Gate.Busy {
    Sending sending = new Sending(MEGABYTE, 0);
    try (Sending.Parcel alone = sending.enter(5 * MEGABYTE, () -> {})) {
      assertThat(alone).isNotNull();
      assertThat(sending.held()).isEqualTo(5 * MEGABYTE);
    }
  }
}
