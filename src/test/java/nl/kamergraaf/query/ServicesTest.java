package nl.kamergraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesTest {

  @ParameterizedTest
  @CsvSource({
    "93.184.216.34, true", "8.8.8.8, true", "2a00:1450:400e:80e::200e, true", "127.0.0.1, false", "127.9.9.9, false", "10.0.0.1, false", "172.16.0.1, false",
    "192.168.1.1, false", "169.254.169.254, false", "100.64.0.1, false", "0.0.0.0, false", "224.0.0.1, false", "255.255.255.255, false", "198.18.0.1, false",
    "::1, false", "::, false", "fe80::1, false", "fc00::1, false", "fd12:3456::1, false", "ff02::1, false", "::ffff:10.0.0.1, false", "::7f00:1, false",
    "64:ff9b::7f00:1, false", "2002:7f00:1::, false", "2001:0:1::, false"
  })
  void addressesInsideAreNotCalled(String address, boolean outside) throws Exception {
    assertThat(Services.isOutside(InetAddress.getByName(address))).isEqualTo(outside);
  }
}
