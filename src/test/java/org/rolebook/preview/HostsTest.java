package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 8765, localhost:8765, true",
    "127.0.0.1, 8765, LOCALHOST:8765, true",
    "127.0.0.1, 8765, 127.0.0.1:8765, true",
    "127.0.0.1, 8765, [::1]:8765, true",
    "127.0.0.1, 8765, localhost, false",
    "127.0.0.1, 8765, localhost:8766, false",
    "127.0.0.1, 8765, localhost:87650, false",
    "127.0.0.1, 8765, localhost.:8765, false",
    "127.0.0.1, 8765, localhost.example.org:8765, false",
    "127.0.0.1, 8765, evil.example.org:8765, false",
    "127.0.0.1, 8765, 192.0.2.7:8765, false",
    "127.0.0.1, 8765, user@localhost:8765, false",
    "127.0.0.1, 8765, '', false",
    "127.0.0.1, 80, localhost, true",
    "127.0.0.1, 80, evil.example.org, false",
    "192.0.2.7, 8765, 192.0.2.7:8765, true",
    "desk.example.org, 8765, Desk.example.org:8765, true",
    "2001:db8::7, 8765, [2001:db8::7]:8765, true",
    "0.0.0.0, 8765, 192.0.2.7:8765, true",
    "0.0.0.0, 8765, [2001:db8::7]:8765, true",
    "0.0.0.0, 8765, evil.example.org:8765, false"
  })
  void onlyKnownNamesWithThePortAreAnswered(String address, int port, String host, boolean fine) {
    assertThat(new Hosts(address, port).admit(List.of(host))).isEqualTo(fine);
  }

  @Test
  void oneHostIsNeeded() {
    Hosts hosts = new Hosts("127.0.0.1", 1);
    assertThat(hosts.admit(null)).isFalse();
    assertThat(hosts.admit(List.of("localhost:1", "evil.example.org:1"))).isFalse();
  }
}
